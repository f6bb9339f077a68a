import type { RegisteredCapital } from '@/domain/page-facts';
import { firstFigure } from './number';
import { plainText, text } from './text';

/** 统一社会信用代码: 18 characters without I, O, S, V, Z (GB 32100-2015), also when written in groups. Its check digits are not asked. */
export function licenceCode(found: unknown): string | undefined {
  const shown = plainText(found)?.replace(/[\s-]/g, '').toUpperCase();
  return shown !== undefined && /^[0-9A-HJ-NPQRTUWXY]{18}$/.test(shown) ? shown : undefined;
}

/** What a registered name ends with, before a remark in brackets; the name of a person has none of them. */
const companyWord = /(?:公司|集团|企业|[厂店部行社室坊铺站场馆院所户楼城庄园屋阁]|中心)(?:[（(].*[）)])?$/;

/** The Chinese name on a licence; undefined for a translated name and for what may be a person's. */
export function legalName(found: unknown): string | undefined {
  const name = text(found);
  if (name === undefined || name.length > 100 || name.length < 4) return undefined;
  return /\p{Script=Han}{3}/u.test(name) && companyWord.test(name) ? name : undefined;
}

const currencies: [RegExp, string][] = [
  [/美元|美金|USD|US\$/i, 'USD'],
  [/港元|港币|HKD|HK\$/i, 'HKD'],
  [/欧元|EUR|€/i, 'EUR'],
  [/日元|日币|JPY/i, 'JPY'],
  [/英镑|GBP|£/i, 'GBP'],
  [/台币|TWD|NT\$/i, 'TWD'],
  [/韩元|韩币|KRW/i, 'KRW'],
  [/新加坡元|新币|SGD/i, 'SGD'],
  [/澳元|AUD/i, 'AUD'],
  [/加元|CAD/i, 'CAD'],
];
const isOtherMoney = /[元币鎊磅镑法郎$€£]|[A-Z]{3}/;

/**
 * "100万元", "人民币 50 万", "500.5万美元", "1,000,000元" as an amount in whole units of the currency; CNY when none but 元 is named.
 * Undefined for a number with neither 万 nor currency: which of the two was meant is not known.
 */
export function registeredCapital(found: unknown): RegisteredCapital | undefined {
  const shown = plainText(found);
  const figure = firstFigure(shown?.replace(/\(.*?\)/g, ''), true);
  if (shown === undefined || figure === undefined || figure.value <= 0) return undefined;
  if (!/[万亿萬億]/.test(shown) && !isOtherMoney.test(shown)) return undefined;
  const currency = currencies.find(([words]) => words.test(shown))?.[1] ?? 'CNY';
  return { amount: Math.round(figure.value), currency };
}
