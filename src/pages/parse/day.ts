import { plainText } from './text';

const siteHours = 8; // the site counts days in China's time, UTC+8
const written = /(?<!\d)(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})(?!\d)/;

/**
 * A day as YYYY-MM-DD out of ms since 1970, "2016年10月19日", "2024-05-27 10:00", "2024/5/27" or "20240527". Undefined for a month
 * without a day and for days no calendar has.
 */
export function day(found: unknown): string | undefined {
  const shown = plainText(found);
  if (shown === undefined) return undefined;
  if (/^\d{12,13}$/.test(shown)) return new Date(Number(shown) + siteHours * 3_600_000).toISOString().slice(0, 10);
  const [, year, month, date] = /^(\d{4})(\d{2})(\d{2})$/.exec(shown) ?? written.exec(shown) ?? [];
  if (year === undefined || month === undefined || date === undefined) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`;
  const time = new Date(`${iso}T00:00:00Z`);
  return Number.isNaN(time.getTime()) || time.toISOString().slice(0, 10) !== iso ? undefined : iso;
}
