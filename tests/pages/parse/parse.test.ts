import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysAsHours, deliveryHours } from '../../../src/pages/parse/delivery';
import { encodedLogin, memberId, offerId, shopUrl } from '../../../src/pages/parse/identity';
import { price } from '../../../src/pages/parse/money';
import { count, whole } from '../../../src/pages/parse/number';
import { salesFigure } from '../../../src/pages/parse/sales';
import { hundredths, isDash, percent, score, shareIn } from '../../../src/pages/parse/share';
import { membershipYears, yearsAlone } from '../../../src/pages/parse/shop';
import { priceTiers, rangeOfText } from '../../../src/pages/parse/tiers';
import { table } from './table';

table('count', count, [
  ['245', 245],
  ['3.4万+', 34000],
  ['10万+', 100000],
  ['1.2亿', 120000000],
  ['10.000+İnceleme', 10000],
  ['1,234件', 1234],
  ['66条评价', 66],
  ['22w+', 220000],
  ['-5', undefined],
  ['无', undefined],
  [null, undefined],
]);
table('whole', whole, [
  [3073, 3073],
  ['1,234', 1234],
  ['3.0', 3],
  ['3.5', undefined],
  ['3件', undefined],
  ['', undefined],
  [Infinity, undefined],
]);
table('price', price, [
  ['7.00', 7],
  ['¥ 9.50', 9.5],
  ['￥1,234.50', 1234.5],
  ['0.04', 0.04],
  ['1.2万', 12000],
  ['12,50', 12.5],
  ['0', undefined],
  ['面议', undefined],
  [{}, undefined],
]);
table('percent', percent, [
  ['59.66%', 0.5966],
  ['100%', 1],
  ['%36', 0.36],
  ['36,5 %', 0.365],
  ['0%', 0],
  ['- %', undefined],
  ['--', undefined],
  ['101%', undefined],
  ['-3%', undefined],
  ['59', undefined],
]);
table('hundredths', hundredths, [
  [84.3, 0.843],
  ['99.9', 0.999],
  [100, 1],
  [101, undefined],
  [null, undefined],
]);
table('shareIn', shareIn, [
  ['31.5%', 0.315],
  ['0.393', 0.393],
  [0.5, 0.5],
  ['1', 1],
  ['31.5', undefined],
  ['-1', undefined],
]);
table('score', score, [
  ['4.5分', 4.5],
  ['4.0 points', 4],
  [5, 5],
  ['5.1', undefined],
  ['-', undefined],
]);
table('isDash', isDash, [
  ['- %', true],
  ['- 分', true],
  ['-', true],
  ['--', true],
  ['—', true],
  ['3%', false],
  [0, false],
]);
table('membershipYears', membershipYears, [
  ['入驻10年', 10],
  ['2 years since moving in', 2],
  ['Kurulum3yıl', 3],
  ['诚信通第 7 年', 7],
  ['1 yıl', 1],
  [4, 4],
  ['3 anni su 1688', 3],
  ['入驻3个月', 0],
  ['入驻14个月', 1],
  ['6 months on 1688', 0],
  ['入驻不足1年', 0],
  ['Less than 1 year', 0],
  ['成立8个月', undefined],
  ['成立12年', undefined],
  ['Established 12 years', undefined],
  ['since 2016年', undefined],
  ['年', undefined],
]);
table('yearsAlone', yearsAlone, [
  ['3', 3],
  [12, 12],
  ['4年', 4],
  ['8个月', 0],
]);
table('deliveryHours', deliveryHours, [
  ['承诺48小时发货·常发韵达快递', 48],
  ['预计18小时发货，承诺45天发货', 1080],
  ['Promise to ship within 48 hours', 48],
  ['承诺付款后24小时内发货', 24],
  ['承诺7天发货·常发某某快递', 168],
  ['48小时内发货', 48],
  ['承诺发货，预计18小时发货', undefined],
  ['预计48小时发货', undefined],
  ['常发中通快递', undefined],
  ['16:00前付款，预计3天送达', undefined],
  ['预计12小时发货，明天02:00前揽收', undefined],
]);
table('daysAsHours', daysAsHours, [
  [25, 600],
  [0, undefined],
  ['x', undefined],
]);
table('rangeOfText', rangeOfText, [
  ['7.80-9.50', { min: 7.8, max: 9.5 }],
  ['7.00', { min: 7, max: 7 }],
  ['null', undefined],
]);

describe('salesFigure', () => {
  it('keeps scope, lower bound, unit and a full number that fits', () => {
    const shown = { scope: '全网销量', shown: '3.4万+', unit: '件' };
    const figure = { scope: '全网销量', count: 34000, atLeast: true, unit: '件' };
    expect(salesFigure({ ...shown, exact: 34302 })).toEqual({ ...figure, exact: 34302 });
    expect(salesFigure({ ...shown, exact: 245 })).toEqual(figure);
    expect(salesFigure({ shown: '30' })).toEqual({ scope: null, count: 30, atLeast: false, unit: null });
    expect(salesFigure({ shown: 'many' })).toBeUndefined();
  });
});

describe('priceTiers', () => {
  const step = (beginAmount: unknown, amount: unknown) => ({ beginAmount, price: amount });
  it('takes rising quantities only', () => {
    expect(priceTiers([step('3', '9.50'), step(300, 8.5)])).toEqual([
      { minQuantity: 3, price: 9.5 },
      { minQuantity: 300, price: 8.5 },
    ]);
    expect(priceTiers([step(100, '0.09'), step(100, '1.30')])).toBeUndefined();
    expect(priceTiers([step(1, '7.00')])).toBeUndefined();
    expect(priceTiers([step(1, '7.00'), step(2, '面议')])).toBeUndefined();
  });
});

it('no parser throws, whatever stands on the page', () => {
  const parsers = [
    count,
    whole,
    price,
    percent,
    hundredths,
    score,
    membershipYears,
    deliveryHours,
    offerId,
    memberId,
    encodedLogin,
    shopUrl,
    salesFigure,
    priceTiers,
    rangeOfText,
  ];
  fc.assert(
    fc.property(fc.anything(), (found) => {
      for (const parse of parsers) parse(found);
    }),
    { numRuns: 1000 },
  );
});
