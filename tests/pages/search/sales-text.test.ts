import { describe, expect, it } from 'vitest';
import { salesText } from '@/pages/search/sales-text';

const figures: [string, string | null, number, boolean, string | null][] = [
  ['已售600+件', '已售', 600, true, '件'],
  ['全网9.2万+件', '全网', 92000, true, '件'],
  ['成交2.4万+元', '成交', 24000, true, '元'],
  ['30天成交980元', '30天成交', 980, false, '元'],
  ['10万+件', null, 100000, true, '件'],
  ['销30+件', '销', 30, true, '件'],
  ['定9.7万+件', '定', 97000, true, '件'],
  ['一年内已售40+双', '一年内已售', 40, true, '双'],
  ['7 bin+ satıldı', 'satıldı', 7000, true, null],
  ['2,000+ sold', 'sold', 2000, true, null],
  ['Sold 2,000+', 'Sold', 2000, true, null],
  ['300+ pieces sold', 'sold', 300, true, null],
  ['已售1.2万+', '已售', 12000, true, null],
];

const others = [
  '1件起批',
  '200多个人加购',
  '20多个人已收藏',
  '同行已购买',
  '50+人已加购',
  '回头率35%',
  '入驻9年',
  '48小时发货',
  '100+评价',
  '50+收藏',
  '3000+回购',
  '24小时',
  '别站同款已热卖5000+',
  '7',
  '¥21.5',
  '250~999千克',
  '',
];

describe('the sales slot of a card', () => {
  it.each(figures)('%s', (shown, scope, count, atLeast, unit) => {
    expect(salesText(shown)).toEqual({ scope, count, atLeast, unit });
  });

  it.each(others)('"%s" is no sales figure', (shown) => expect(salesText(shown)).toBeUndefined());
});
