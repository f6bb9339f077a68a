import type { Currency } from '@/domain/money';
import type { NamedAmount } from '@/domain/pasted';
import { foldText } from './fold-text';

const before = 'usd|us\\$|\\$|eur|€|rmb|cny|¥|人民币|美元|美金|欧元';
const after = '元|块|人民币|rmb|cny|¥|美元|美金|刀|usd|dollars?|欧元|euros?|eur|€';
const amount = new RegExp(
  `(?<![\\d.,a-z])(?:(${before})\\s?)?(\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,10})(\\.\\d{1,4})?\\s?(万|千|k(?![a-z]))?\\s?(${after})?(?![\\d%])`,
  'gu',
);
const times: Record<string, number> = { 万: 10_000, 千: 1000, k: 1000 };
const mostAmounts = 20;

function currencyOf(word: string): Currency {
  if (/^(?:usd|us\$|\$|美|刀|dollar)/.test(word)) return 'USD';
  return /^(?:eur|€|欧)/.test(word) ? 'EUR' : 'CNY';
}

/**
 * Amounts of money a text names, in order, without doubles: 5000元, ¥3,000, 1.2万, USD 2,000, $5k. A number without a currency is none; "$" is
 * taken for USD and "¥" for CNY. At most 20.
 */
export function readAmounts(text: string): NamedAmount[] {
  const found = Array.from(foldText(text).text.matchAll(amount)).flatMap(
    ([, prefix, whole = '', fraction = '', factor, suffix]): NamedAmount[] => {
      const currency = prefix ?? suffix ?? (factor === '万' ? '元' : undefined);
      if (currency === undefined) return [];
      const value = Number(whole.replaceAll(',', '') + fraction) * (times[factor ?? ''] ?? 1);
      return [{ amount: Math.round(value * 100) / 100, currency: currencyOf(currency) }];
    },
  );
  return [...new Map(found.map((one) => [`${one.currency} ${one.amount}`, one])).values()].slice(0, mostAmounts);
}
