import { describe, expect, it } from 'vitest';
import { day } from '@/pages/parse/day';
import { legalName, licenceCode, registeredCapital } from '@/pages/parse/licence';
import { isCanned, maskedName } from '@/pages/parse/reviews';

describe('a day', () => {
  it.each([
    ['2024-05-27', '2024-05-27'],
    ['2024-05-27 10:00:00', '2024-05-27'],
    ['2016年10月19日', '2016-10-19'],
    ['2016年1月9日', '2016-01-09'],
    ['2016/1/9', '2016-01-09'],
    ['2016.01.09', '2016-01-09'],
    ['20160109', '2016-01-09'],
    [1767200400000, '2026-01-01'],
    ['1767200400000', '2026-01-01'],
    ['2013.05', undefined],
    ['2013-02-31', undefined],
    ['2013-13-01', undefined],
    ['910000000001', '1998-11-02'],
    ['成立12年', undefined],
    [null, undefined],
  ])('%j is %s', (found, known) => expect(day(found)).toBe(known));
});

describe('a licence', () => {
  it.each([
    ['91330100MA0000000X', '91330100MA0000000X'],
    [' 91330100 ma000000 0x ', '91330100MA0000000X'],
    ['９１３３０１００ＭＡ０００００００Ｘ', '91330100MA0000000X'],
    ['91330100MA000000OX', undefined],
    ['91330100********0X', undefined],
    ['330100000000000', undefined],
    [913301, undefined],
  ])('code %j is %s', (found, known) => expect(licenceCode(found)).toBe(known));

  it.each([
    ['100万元', 1_000_000, 'CNY'],
    ['1000万人民币', 10_000_000, 'CNY'],
    ['人民币 50 万', 500_000, 'CNY'],
    ['500.5万元人民币', 5_005_000, 'CNY'],
    ['1,000,000元', 1_000_000, 'CNY'],
    ['RMB 300万', 3_000_000, 'CNY'],
    ['30万美元', 300_000, 'USD'],
    ['1.2亿元', 120_000_000, 'CNY'],
    ['100.000000万', 1_000_000, 'CNY'],
  ])('capital %s is %d %s', (found, amount, currency) =>
    expect(registeredCapital(found)).toEqual({ amount, currency }),
  );
  it.each([['100'], ['无需验资'], ['-'], ['0万元'], [null]])('capital %j is not known', (found) =>
    expect(registeredCapital(found)).toBeUndefined(),
  );

  it.each(['样例市灯具有限公司', '样例市王某灯具商行（个体工商户）', '样例县织羽包装厂', '样例电子商务中心(有限合伙)'])(
    'name %s is taken as it is',
    (name) => expect(legalName(name)).toBe(name),
  );
  it.each(['王样例', '欧阳样例', 'Example Lighting Co., Ltd.', '诚信经营 品质第一', '公司', ''])(
    'name %j may be a person, a slogan or a translation',
    (name) => expect(legalName(name)).toBeUndefined(),
  );
});

describe('reviews', () => {
  it.each([
    '此用户没有填写评价。',
    '此用户没有填写评论!',
    '该用户未填写评价内容',
    '15天内买家未作出评价',
    '评价方未及时做出评价,系统默认好评!',
    '超时未评，系统默认满意！',
    '超时，系统默认4分',
    '系统默认评论',
    '该用户未及时主动评价，系统默认好评',
    '该用户觉得商品非常好，给出5星好评',
    '该用户觉得商品非常赞，给出了五星好评',
    '默认好评',
  ])('%s is canned', (words) => expect(isCanned(words)).toBe(true));
  it.each(['质量很好，发货快', '朋友说好评，我也觉得商品不错', '系统很好用', '还没用，先给好评', '用户体验好'])(
    "%s is a buyer's",
    (words) => expect(isCanned(words)).toBe(false),
  );
  it.each([
    ['s**7', 's**7'],
    ['匿名购买', '匿名购买'],
    ['匿名用户', '匿名用户'],
    ['王样例', '王**例'],
    ['王', '王**'],
    ['😀样😀', '😀**😀'],
    ['', null],
    [null, null],
  ])('the name %j is kept as %j', (found, known) => expect(maskedName(found)).toBe(known));
});
