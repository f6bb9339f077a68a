import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readParcelNumber, readTracking } from '@/evidence/text/read-tracking';

const idsOf = (number: string) => readParcelNumber(number).candidates.map(({ id }) => id);

describe('readParcelNumber', () => {
  it.each([
    ['SF1125346238243', 'sf'],
    ['462598779470531', 'yunda'],
    ['JDVA11408814483', 'jd'],
    ['JT5091156768308', 'jt'],
    ['DPK364112047425', 'deppon'],
    ['RB123456785GB', 's10_other'],
    ['RB123456785US', 's10_other'],
    ['RB123456785CN', 'ems_s10'],
    ['1240921381750', 'ems_domestic'],
    ['YT2229521272164446', 'yunexpress'],
    ['GFUS01011884214464', 'gofo'],
    ['3318810025', 'dhl'],
    ['73891051146', 'dhl'],
    ['8487135506', 'dhl'],
    ['JJD0099999999', 'dhl_piece'],
    ['986578788855', 'fedex12'],
    ['477179081230', 'fedex12'],
    ['799531274483', 'fedex12'],
    ['041441760228964', 'fedex15'],
    ['568283610012000', 'fedex15'],
    ['568283610012734', 'fedex15'],
    ['1Z5R89390357567127', 'ups'],
    ['1Z879E930346834440', 'ups'],
    ['1Z410E7W0392751591', 'ups'],
    ['LP00123456789012', 'cainiao'],
    ['YT1234567890123', 'yto'],
    ['77316523125896', 'zto'],
  ])('takes %s for a number of %s', (number, id) => expect(idsOf(number)).toContain(id));

  it.each([
    ['RB123456786CN', 'ems_s10'],
    ['RB123456786US', 's10_other'],
    ['3318810010', 'dhl'],
    ['996578788855', 'fedex12'],
    ['568283610012732', 'fedex15'],
    ['1Z1111111111111111', 'ups'],
  ])('knows that %s fails the check of %s', (number, id) => {
    expect(idsOf(number)).not.toContain(id);
    expect(readParcelNumber(number).impossibleFor).toContain(id);
  });

  it.each([
    ['77316523125896', ['zto']],
    ['YT1234567890123', ['yto']],
    ['YT2229521272164446', ['yunexpress']],
    ['1234567890123', ['yunda', 'ems_domestic']],
    ['INT20260001', []],
  ])('gives for %s the candidates %j', (number, ids) => expect(idsOf(number)).toEqual(ids));

  it.each([
    ['ua123456785yp', 'private'],
    ['RB123456785YQ', 'private'],
    ['4PX3000123456789CN', 'private'],
    ['RB123456786US', 'impossible'],
    ['NB-2026-77', 'unrecognised'],
    ['sf 1125 3462 38243', 'carrier'],
    ['ＳＦ１１２５３４６２３８２４３', 'carrier'],
  ])('sums %s up as %s', (number, kind) => expect(readParcelNumber(number).kind).toBe(kind));

  it('catches wrong digits of postal numbers, but for the two sums that share the check digit 5', () => {
    const wrong = Array.from({ length: 72 }, (_, at) => {
      const [place, add] = [2 + Math.floor(at / 9), 1 + (at % 9)];
      return Array.from('RB123456785CN')
        .with(place, String((place - 1 + add) % 10))
        .join('');
    });
    expect(wrong.filter((number) => readParcelNumber(number).kind === 'impossible').length).toBeGreaterThanOrEqual(64);
  });
});

describe('readTracking', () => {
  it('compares a number with the carrier the seller names', () => {
    expect(readTracking('已发顺丰，单号 SF1125346238243').parcels).toMatchObject([
      { number: 'SF1125346238243', agrees: true },
    ]);
    expect(readTracking('已发顺丰，单号 YT2229521272164446').parcels).toMatchObject([
      { agrees: false, kind: 'private' },
    ]);
    expect(readTracking('tracking number: 462598779470531').parcels).toMatchObject([{ agrees: null, kind: 'carrier' }]);
  });

  it.each([
    ['走专线，内部单号 INT20260001', ['专线', '内部单号']],
    ['单号查不到很正常', ['单号查不到']],
    ['this is our internal tracking number', ['internal tracking number']],
    ['已发顺丰', []],
  ])('finds the warnings of "%s"', (text, warnings) => expect(readTracking(text).warnings).toEqual(warnings));

  it.each(['订单号 2233445566778899', '电话 13800138000', '一共 12500 元', '型号 AB12345678', '加微信 abc12345', ''])(
    'takes no parcel from "%s"',
    (text) => expect(readTracking(text).parcels).toEqual([]),
  );

  it('never throws and reads at most 20 parcels of a long text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => void readTracking(`单号 ${text}`)));
    const many = Array.from({ length: 4000 }, (_, at) => `SF${String(at).padStart(13, '0')}`).join(' , ');
    expect(readTracking(many).parcels).toHaveLength(20);
  });
});
