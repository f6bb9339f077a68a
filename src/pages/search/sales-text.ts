import type { SalesFigure } from '@/domain/page-facts';
import { firstFigure } from '../parse/number';
import { plainText } from '../parse/text';

/** Labels that stand before a count of sales or a turnover; without one the scope is null. */
const before =
  /^(?:近?\d{1,3}天(?:内)?|一年内)?(?:已售|已销|累计售出|售出?|全网(?:销量|已售|热销)?|成交额?|月成交|月销|销量?|付款|[订定])?$/;
/** Units of goods and of money. 人 is no unit of sales: 200人加购 counts buyers who looked. */
const unit = /^(?:元|[^\d\s人起批年天%+]{1,2})?$/;
/** Units that make a number without a label a count of goods; 100+评价 and 50+收藏 count something else. */
const goods =
  /^(?:[件个個条條台套只隻双雙把张張支枝包盒箱瓶袋本卷米码片块根对對副辆部罐桶吨克斤升粒颗枚串束棵株朵批组打幅匹顶床扇面座具份筒盘版捆节架盏听碗排]|公斤|千克|平方|pcs|kg)$/i;
/** Words of translated interfaces that make a number a count of sales; the word itself is the scope. */
const soldWord = /^(?:sold|satıldı|verkauft|vendus?|vendidos?|venduti|продано|판매|ขายแล้ว|đã bán|terjual)$/i;
const wordOfUnit = /(\d\+?)\s(?:pcs|pieces|units|sets)\s(sold)$/i;
const thousand: Record<string, number> = { bin: 1000, mil: 1000, mille: 1000, tsd: 1000, тыс: 1000 };

/** "7 bin+ satıldı", "2,000+ sold", "2,000+ pieces sold", "Sold 2,000+". */
function translated(found: string): SalesFigure | undefined {
  const shown = found
    .replace(/^(sold):?\s(.*\d\+?)(?:\s(?:pcs|pieces|units))?$/i, '$2 $1')
    .replace(wordOfUnit, '$1 $2');
  const match = /^([\d.,]+\s?[kw万]?)\s?([a-zа-я]+)?\.?\s?(\+)?\s+(\S.*)$/i.exec(shown);
  if (match?.[1] === undefined || match[4] === undefined || !soldWord.test(match[4])) return undefined;
  const factor = match[2] === undefined ? 1 : thousand[match[2].toLowerCase()];
  const first = firstFigure(match[1], factor !== 1);
  if (first === undefined || factor === undefined) return undefined;
  const count = Math.round(first.value * factor);
  return { scope: match[4], count, atLeast: match[3] !== undefined || factor > 1 || first.atLeast, unit: null };
}

/**
 * A sales figure as a card shows it: "已售600+件", "成交2.4万+元", "10万+件". The label decides the scope. Undefined for every
 * other number that stands in the same slot: 1件起批 (minimum order), 200多个人加购, 同行已购买.
 */
export function salesText(found: unknown): SalesFigure | undefined {
  const shown = plainText(found);
  if (shown === undefined || shown.length > 40) return undefined;
  const days = /^(近?\d{1,3}天内?)/.exec(shown)?.[1] ?? '';
  const first = firstFigure(shown.slice(days.length), true);
  if (first === undefined || first.value < 0) return translated(shown);
  const scope = `${days}${first.before.replace(/[:：\s]+$/, '')}`;
  const rest = first.rest.replace(/\s/g, '');
  if (!before.test(scope) || !(scope === '' ? goods : unit).test(rest)) return translated(shown);
  return {
    scope: scope === '' ? null : scope,
    count: first.value,
    atLeast: first.atLeast,
    unit: rest === '' ? null : rest,
  };
}

/** One figure as the list a card has. */
export function salesList(found: unknown): SalesFigure[] | undefined {
  const figure = salesText(found);
  return figure === undefined ? undefined : [figure];
}
