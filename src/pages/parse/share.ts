import { firstFigure } from './number';
import { plainText } from './text';

const nothing = /^-?\s*(?:%|分|points?|puan)?$/i;

/** Keeps a share free of binary dust: 59.66 / 100 is 0.5966. */
const tidy = (value: number): number => Number(value.toFixed(6));

/** True for the site's "no value yet": "-", "- %", "--", "- 分". */
export function isDash(found: unknown): boolean {
  return typeof found === 'string' && nothing.test(found.replace(/[-–—\s]+/g, '-').trim());
}

/** "59.66%" as 0.5966. The percent sign is required; undefined outside 0 to 100 and for "- %". */
export function percent(found: unknown): number | undefined {
  const shown = plainText(found);
  const match =
    shown === undefined
      ? null
      : /(?<![\d.,-])(\d{1,3}(?:[.,]\d+)?)\s?%|(?<![\d.,-])%\s?(\d{1,3}(?:[.,]\d+)?)/.exec(shown);
  const value = Number((match?.[1] ?? match?.[2] ?? 'none').replace(',', '.'));
  return value >= 0 && value <= 100 ? tidy(value / 100) : undefined;
}

/** A number of hundredths without its sign, as the data hold it: 84.3 is 0.843. */
export function hundredths(found: unknown): number | undefined {
  const value = firstFigure(found, true)?.value;
  return value !== undefined && value >= 0 && value <= 100 ? tidy(value / 100) : undefined;
}

/** A share however data write it: "31.5%", or a fraction of 0 to 1 as number or text. A bare number above 1 could be anything. */
export function shareIn(found: unknown): number | undefined {
  const marked = percent(found);
  if (marked !== undefined) return marked;
  const shown = plainText(found) ?? '';
  return /^(?:0(?:\.\d+)?|1(?:\.0+)?)$/.test(shown) ? tidy(Number(shown)) : undefined;
}

/** A score of 0 to 5: 4.5, "4.5", "4.5分", "4.0 points". */
export function score(found: unknown): number | undefined {
  const value = firstFigure(found, true)?.value;
  return value !== undefined && value >= 0 && value <= 5 ? value : undefined;
}
