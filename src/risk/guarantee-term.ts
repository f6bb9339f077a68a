import type { Language } from '@/domain/language';
import { clipped } from './clipped';

/** Shapes of promises 1688 shows on an offer, each with what it says in English; `$1` is the number it names. */
const promises: readonly (readonly [RegExp, string])[] = [
  [/^(\d{1,3})天无理由/, 'returns within $1 days'],
  [/^(\d{1,3})(?:小时|h)(?:内)?发货/i, 'shipped within $1 hours'],
  [/^(\d{1,3})天(?:内)?发货/, 'shipped within $1 days'],
  [/^(\d{1,3})天(?:质量)?(?:包换|换货)/, 'exchange within $1 days'],
  [/^当[日天]发货/, 'shipped the same day'],
  [/晚发必赔|延期必赔|延迟必赔/, 'paid for if late'],
  [/发货保障|交期保障|准时发货/, 'shipping on time'],
  [/破损|损坏/, 'breakage made good'],
  [/少货|漏发|缺货必赔|错发/, 'missing pieces made good'],
  [/品质不符|描述不符|货不对板|材质不符/, 'paid for if not as described'],
  [/假一赔|正品/, 'paid for if counterfeit'],
  [/材质/, 'material as stated'],
  [/质量保[证障]|品质保[证障]|质保/, 'quality'],
  [/退货包运费|运费险|包退货运费/, 'return freight paid'],
  [/包邮/, 'freight included'],
  [/极速退款|闪电退款/, 'quick refund'],
  [/换货保障|包换/, 'exchange'],
  [/包退|退货保障|退换/, 'returns'],
  [/先采后付|账期|赊/, 'goods first, payment later'],
  [/买家保障|交易保障/, 'buyer protection'],
];

/** Characters of one promise, and promises, that fit a line. */
const longest = 40;
const most = 12;

function termIn(shown: string, language: Language): string {
  const name = clipped(shown).slice(0, longest);
  if (language !== 'en') return name;
  const text = name.normalize('NFKC').trim();
  for (const [shape, meaning] of promises) {
    const match = shape.exec(text);
    if (match) return `${meaning.replace('$1', match[1] ?? '')} ${name}`;
  }
  return name;
}

/**
 * Promises of an offer in one line, for a reader of that language: in English each with its meaning before the page's own words, which stand
 * alone where nobody explained them. Meanings are those of the handbook's table of marks (badges.json). At most 12; '' for none.
 */
export function guaranteeList(guarantees: readonly string[], language: Language): string {
  return guarantees
    .slice(0, most)
    .map((shown) => termIn(shown, language))
    .join(language === 'en' ? ', ' : '、');
}
