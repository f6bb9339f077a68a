import type { CorrectableFact } from '@/domain/correction';
import { isPlausible } from './plausible';

type Parse = (text: string) => string | number | undefined;

const decimal = (text: string): number =>
  Number(/^\d{1,3}([.,]\d{1,4})?$/.test(text) ? text.replace(',', '.') : 'none');

/** "3", "3 years", "3年" */
const years: Parse = (text) => {
  const figure = /^(\d{1,3})\s*(?:年|y|years?)?$/i.exec(text)?.[1];
  return figure === undefined ? undefined : Number(figure);
};

/** "38.5 %" or "38.5". Without the sign "0.385" could be a share or less than one per cent, and is not taken. */
const percent: Parse = (text) => {
  const points = decimal(text.replace(/\s*%$/, ''));
  if (Number.isNaN(points) || points > 100) return undefined;
  return !text.endsWith('%') && points > 0 && points <= 1 ? undefined : Number((points / 100).toFixed(6));
};

const score: Parse = (text) => {
  const value = decimal(text.replace(/\s*分$/, ''));
  return Number.isNaN(value) ? undefined : value;
};

const shortestName = 2;
const longestName = 200;

const name: Parse = (text) => (text.length >= shortestName && text.length <= longestName ? text : undefined);

/** 统一社会信用代码: 18 characters. A wrong check digit is a finding, not a typing fault, so it is taken as typed. */
const licenceCode: Parse = (text) => /^[0-9A-Z]{18}$/.exec(text.replace(/[ -]/g, '').toUpperCase())?.[0];

const parsers: Record<CorrectableFact, Parse> = {
  companyName: name,
  membershipYears: years,
  repeatRate: percent,
  serviceScore: score,
  onTimeRate: percent,
  yearsEstablished: years,
  legalName: name,
  licenceCode,
};

/** What a buyer typed as a fact's value: shares 0 to 1, years whole, scores 0 to 5. Undefined when it is not understood or cannot be true. */
export function typedFact(fact: CorrectableFact, typed: string): string | number | undefined {
  const plain = typed
    .normalize('NFKC')
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();
  const value = plain === '' ? undefined : parsers[fact](plain);
  return value !== undefined && isPlausible(fact, value) ? value : undefined;
}
