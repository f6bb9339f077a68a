import { plainText } from './text';

const yearsWord = String.raw`(?:年|yıl|years?|yrs?|년|лет|года?|años?|ans?|anni|anno|anos?|jahre?n?|jaar|lata?|năm|ปี|tahun)`;
const oneFigure = new RegExp(String.raw`^\D*(\d{1,2})\s?${yearsWord}(?![a-z])[^\d]*$`, 'i');
const founded = /成立|创立|建厂|established|founded/i;
const underOne = /不足|不到|未满|不满|less than|under|</i;

/**
 * Whole years on the platform: "入驻10年", "2 years on 1688", "Kurulum3yıl". Months and 不足1年 count as no year and give
 * undefined, as does 成立N年, the age of the company.
 */
export function membershipYears(found: unknown): number | undefined {
  if (typeof found === 'number') return Number.isInteger(found) && found >= 0 && found < 60 ? found : undefined;
  const shown = plainText(found)?.replace(/1688(\.com)?/gi, '');
  if (shown === undefined || founded.test(shown) || underOne.test(shown)) return undefined;
  const years = oneFigure.exec(shown)?.[1];
  return years === undefined ? undefined : Number(years);
}

/** Years as data hold them: a number, a bare number in a string, or a text with its unit. */
export function yearsAlone(found: unknown): number | undefined {
  return typeof found === 'string' && /^\d{1,2}$/.test(found) ? Number(found) : membershipYears(found);
}

/** The year count of the data as shown: 0 stands for sellers and cards without one. */
export function yearsShown(found: unknown): unknown {
  return found === 0 || found === '0' ? undefined : found;
}
