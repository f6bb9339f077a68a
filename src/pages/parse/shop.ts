import { plainText } from './text';

const yearsWord = String.raw`(?:年|yıl|years?|yrs?|년|лет|года?|años?|ans?|anos?|jahre?|năm|ปี|tahun)`;
const oneFigure = new RegExp(String.raw`^\D*(\d{1,2})\s?${yearsWord}(?![a-z])[^\d]*$`, 'i');
const founded = /成立|创立|建厂|established|founded/i;

/**
 * Whole years on the platform: "入驻10年", "2 years on 1688", "Kurulum3yıl". Months count as no year and give undefined,
 * as does 成立N年, the age of the company.
 */
export function membershipYears(found: unknown): number | undefined {
  if (typeof found === 'number') return Number.isInteger(found) && found >= 0 && found < 60 ? found : undefined;
  const shown = plainText(found)?.replace(/1688(\.com)?/gi, '');
  if (shown === undefined || founded.test(shown)) return undefined;
  const years = oneFigure.exec(shown)?.[1];
  return years === undefined ? undefined : Number(years);
}

/** The promise a line leads with, in hours: "承诺48小时发货", "预计18小时发货，承诺25天发货" is 600. */
export function deliveryHours(found: unknown): number | undefined {
  const shown = plainText(found);
  if (shown === undefined) return undefined;
  const promise = /承诺\s?(\d{1,4})\s?(小时|h|天|日)/i.exec(shown) ?? /^(\d{1,4})\s?(小时|h|天)内?发货/i.exec(shown);
  if (promise?.[1] === undefined) return undefined;
  return Number(promise[1]) * (/天|日/.test(promise[2] ?? '') ? 24 : 1);
}
