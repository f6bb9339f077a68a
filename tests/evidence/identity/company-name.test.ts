import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareNames } from '@/evidence/identity/compare-names';
import { readCompanyName } from '@/evidence/identity/company-name';
import { foldName } from '@/evidence/identity/fold-name';
import { editDistance } from '@/evidence/identity/name-difference';

describe('readCompanyName', () => {
  it.each([
    [
      '示例市晴川商贸有限公司',
      { region: '示例市', tradeName: '晴川', trade: '商贸', form: '有限公司', body: 'company', kind: 'trader' },
    ],
    [
      '余姚市示联模塑厂',
      { region: '余姚市', tradeName: '示联', trade: '模塑', form: '厂', body: 'sole-trader', kind: 'factory' },
    ],
    [
      '广东省汕头市澄海区小满玩具厂（个体工商户）',
      { region: '广东省汕头市澄海区', tradeName: '小满', body: 'sole-trader', kind: 'sole-trader' },
    ],
    ['义乌远帆电子商务有限公司', { region: '义乌', tradeName: '远帆', trade: '电子商务', form: '有限公司' }],
    ['明灯科技（深圳）有限公司', { bracketed: '深圳', region: null, tradeName: '明灯', trade: '科技' }],
    [
      '义乌市云上日用百货商行',
      { region: '义乌市', tradeName: '云上', trade: '日用百货', form: '商行', body: 'sole-trader' },
    ],
    ['杭州明灯照明有限公司余杭分公司', { body: 'branch', parent: '杭州明灯照明有限公司' }],
    ['三禾旗舰店', { region: null, form: '旗舰店', body: 'shop' }],
    ['示例县青禾种植专业合作社', { body: 'cooperative' }],
    ['好邻超市', { region: null, form: null, body: 'unknown' }],
  ])('takes %s apart', (name, parts) => expect(readCompanyName(name)).toMatchObject(parts));

  it('says nothing about a translated name', () => {
    expect(readCompanyName('Shenzhen Example Technology Co., Ltd.')).toBeUndefined();
  });
});

describe('compareNames', () => {
  it.each([
    ['示例科技（深圳）有限公司', '示例科技(深圳)有限公司'],
    ['示例市晴川商贸有限公司', ' 示例市 晴川商贸 有限公司 '],
    ['示例市晴川商贸有限公司', '示例市晴川商貿有限公司'],
    ['ＡＢＣ照明有限公司', 'abc照明有限公司'],
    ['Example Trading Co., Ltd.', 'EXAMPLE TRADING CO LTD'],
  ])('holds %s and %s for equal', (one, other) => expect(compareNames(one, other)).toEqual({ match: 'equal' }));

  it.each([
    ['示例市晴川商贸有限公司', '示例市晴川商贸有限责任公司', 'form', '', '责任'],
    ['示例市晴川商贸有限公司', '示例市晴川商贸', 'form', '有限公司', ''],
    ['示例镇小满服装厂', '示例镇小满服装厂（个体工商户）', 'sole-trader-note', '', '(个体工商户)'],
    ['杭州明灯照明有限公司', '杭州明灯照明有限公司余杭分公司', 'branch', '', '余杭分公司'],
    ['明灯科技（深圳）有限公司', '明灯科技深圳有限公司', 'region', '(深圳)', '深圳'],
    ['明灯科技（深圳）有限公司', '深圳市明灯科技有限公司', 'region', '明灯科技(深圳)', '深圳市明灯科技'],
    ['广州市明灯科技有限公司', '广州明灯科技有限公司', 'region', '市', ''],
    ['广州云陶男装有限公司', '广州云陶制衣有限公司', 'trade', '男装', '制衣'],
    ['示例市明灯有限公司', '示例市明灯（集团）有限公司', 'form', '', '(集团)'],
    ['广州佳美服饰有限公司', '广州佳丽服饰有限公司', 'characters', '美', '丽'],
    ['Example Lamp Co., Ltd.', 'Example Lamp Limited', 'form', 'colt', 'limite'],
  ])('holds %s and %s for near', (one, other, reason, left, right) => {
    expect(compareNames(one, other)).toEqual({ match: 'near', reason, difference: { one: left, other: right } });
  });

  it.each([
    ['示例市晴川商贸有限公司', '示例市远帆电子商务有限公司'],
    ['示例市晴川商贸有限公司', '王小明'],
    ['示例市晴川商贸有限公司', '示例市远帆商贸有限公司'],
    ['义乌市晴川商贸有限公司', '深圳市晴川商贸有限公司'],
    ['Example Lamp Co., Ltd.', 'Another Trading Co., Ltd.'],
    ['王小明', '李小明'],
  ])('holds %s and %s for different', (one, other) => expect(compareNames(one, other).match).toBe('different'));

  it.each([
    ['示例市晴川商贸有限公司', 'Example Qingchuan Trading Co., Ltd.'],
    ['示例市晴川商贸有限公司', ' '],
  ])('does not compare %s with %s', (one, other) =>
    expect(compareNames(one, other)).toEqual({ match: 'not-comparable' }),
  );

  it('answers the same both ways round and settles after one folding', () => {
    const name = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.string({ unit: fc.constantFrom(...Array.from('广州深圳市明灯科技商贸厂（）有限公司')), maxLength: 16 }),
    );
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(compareNames(one, other).match).toBe(compareNames(other, one).match);
        expect(foldName(foldName(one))).toBe(foldName(one));
        if (foldName(one) !== '') expect(compareNames(one, one)).toEqual({ match: 'equal' });
      }),
      { numRuns: 1000 },
    );
  });

  it('counts edits as the textbook does', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', '明灯')).toBe(2);
  });
});
