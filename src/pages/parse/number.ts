import { plainText } from './text';

const scales: Record<string, number> = { 千: 1e3, 万: 1e4, 萬: 1e4, w: 1e4, 亿: 1e8, 億: 1e8, k: 1e3 };
const figure = /(-?\d[\d.,]*)\s?([千万萬亿億]+|[wk](?![a-z]))?\s?(\+)?/i;

/** One number of a text: `atLeast` for "+" and for counts rounded to 万 or 亿; `rest` is what follows it. */
export interface Figure {
  value: number;
  atLeast: boolean;
  before: string;
  rest: string;
}

/**
 * Digits with separators as a number. "1,234", "1.234" followed by groups of three only, and "10.000+" are thousands;
 * `decimal` says that a point is always a decimal point, as in prices and shares.
 */
function digits(text: string, decimal: boolean): number {
  const trimmed = text.replace(/[.,]+$/, '');
  const grouped = decimal ? /^-?\d{1,3}(,\d{3})+(\.\d+)?$/ : /^-?\d{1,3}([.,]\d{3})+$/;
  if (grouped.test(trimmed)) return Number(trimmed.replace(decimal ? /,/g : /[.,]/g, ''));
  return Number(/^-?\d+,\d{1,2}$/.test(trimmed) ? trimmed.replace(',', '.') : trimmed.replace(/,/g, ''));
}

/** The first number of a text with 千, 万, 亿 and "+" understood; undefined without one. */
export function firstFigure(found: unknown, decimal = false): Figure | undefined {
  const shown = plainText(found);
  const match = shown === undefined ? null : figure.exec(shown);
  if (shown === undefined || match?.[1] === undefined) return undefined;
  const factor = [...(match[2] ?? '')].reduce((product, sign) => product * (scales[sign.toLowerCase()] ?? 1), 1);
  const value = Number((digits(match[1], decimal || factor > 1) * factor).toPrecision(12));
  if (!Number.isFinite(value)) return undefined;
  const rest = shown.slice(match.index + match[0].length).trim();
  return { value, atLeast: match[3] !== undefined || factor > 1, before: shown.slice(0, match.index).trim(), rest };
}

/** A whole number of 0 or more that stands alone, e.g. 245, "245", "1,234"; undefined for anything else. */
export function whole(found: unknown): number | undefined {
  const shown = plainText(found);
  if (shown === undefined || !/^\d[\d,]*(\.0+)?$/.test(shown)) return undefined;
  const value = Number(shown.replace(/,/g, ''));
  return Number.isSafeInteger(value) ? value : undefined;
}

/** A count as shown, lower bounds included: "10.000+ reviews" is 10000, "3.4万+" is 34000. */
export function count(found: unknown): number | undefined {
  const first = firstFigure(found);
  return first === undefined || first.value < 0 ? undefined : Math.round(first.value);
}
