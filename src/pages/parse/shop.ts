import { plainText } from './text';

const yearsWord = String.raw`(?:年|yıl|years?|yrs?|년|лет|года?|años?|ans?|anni|anno|anos?|jahre?n?|jaar|lata?|năm|ปี|tahun)`;
const oneFigure = new RegExp(String.raw`^\D*(\d{1,2})\s?${yearsWord}(?![a-z])[^\d]*$`, 'i');
const founded = /成立|创立|建厂|established|founded/i;
const underOne = /^\D*(?:不足|不到|未满|不满|less than|under|<)\s?(?:一|1|a)\s?(?:年|year)/i;
const inMonths = /^\D*(\d{1,2})\s?(?:个?月|months?\b|aylık|ay\b)\D*$/i;

/**
 * Whole years on the platform: "入驻10年", "2 years on 1688", "Kurulum3yıl". Months ("入驻8个月") and 不足1年 are no whole year yet,
 * 0: nothing says more about a store than that it is new. 成立N年, the age of the company, gives undefined.
 */
export function membershipYears(found: unknown): number | undefined {
  if (typeof found === 'number') return Number.isInteger(found) && found >= 0 && found < 60 ? found : undefined;
  const shown = plainText(found)?.replace(/1688(\.com)?/gi, '');
  if (shown === undefined || founded.test(shown)) return undefined;
  if (underOne.test(shown)) return 0;
  const months = inMonths.exec(shown)?.[1];
  if (months !== undefined) return Math.floor(Number(months) / 12);
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
