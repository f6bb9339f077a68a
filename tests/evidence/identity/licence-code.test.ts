import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { licenceAlphabet, licenceCheckOf, organisationCheckOf } from '@/evidence/identity/check-digits';
import { bareCode } from '@/evidence/identity/code-text';
import { readLicenceCode } from '@/evidence/identity/licence-code';

/** Published codes of large companies and bodies, as numbers only, and made-up ones that end in 0. */
const real = [
  '91330100799655058B 91330100716105852F 91330106673959654P 914403001922038216 9144030071526726XG 91440300708461136T',
  '91110000802100433B 91110108551385082Q 91440300192317458F 91440400192548256N 91440606722473344C 9152000071430580XT',
  '911100001000044477 91310000132260250X 9144030027939873X7 92330281MA2EP3DC93 12100000425006133D 91110000600037341L',
  '91370200264574251E 91440300192181490G 91440300192185379H 91110000710926094P 911100007109250324 91100000100003962T',
  '911000001000013428 12100000400000624D 91330100MA10001560 91330100MA10003910 91330100MA10006230',
].flatMap((line) => line.split(' '));

const wrong = [
  '91440300729865614P 913301087254808020 914403001923987654 91110108555165137Q 91330000MA27Q2XQ2G 9133010057462616XH',
  '91110105MA0118XG3J 91440300708486197T 91110000100003962T 911100001000013428',
].flatMap((line) => line.split(' '));

const character = fc.constantFrom(...licenceAlphabet);
const made = fc
  .record({
    head: fc.constantFrom('91', '92', '93', '12', '52', 'Y1', 'N2'),
    region: fc.integer({ min: 110000, max: 659999 }),
    body: fc.array(character, { minLength: 8, maxLength: 8 }),
  })
  .map(({ head, region, body }) => {
    const first8 = body.join('');
    const first17 = `${head}${region}${first8}${organisationCheckOf(first8) ?? ''}`;
    return first17 + (licenceCheckOf(first17) ?? '');
  });
const stateOf = (code: string) => readLicenceCode(code).state;

describe('readLicenceCode, 18 characters', () => {
  it.each(real)('takes %s', (code) => expect(readLicenceCode(code)).toMatchObject({ state: 'valid', code }));

  it.each(wrong)('refuses %s', (code) => expect(stateOf(code)).toBe('impossible'));

  it('takes every code made by the rules', () => {
    fc.assert(fc.property(made, (code) => stateOf(code) === 'valid'));
  });

  it('catches every single wrong character', () => {
    fc.assert(
      fc.property(made, fc.nat(17), character, (code, at, other) => {
        fc.pre(code[at] !== other);
        expect(stateOf(code.slice(0, at) + other + code.slice(at + 1))).toBe('impossible');
      }),
      { numRuns: 2000 },
    );
  });

  it('catches every swap but that of the first and the last character, which weigh the same', () => {
    fc.assert(
      fc.property(made, fc.nat(17), fc.nat(17), (code, one, other) => {
        const [first, second] = [code.charAt(one), code.charAt(other)];
        fc.pre(first !== second && Math.abs(one - other) !== 17);
        const swapped = Array.from(code).with(one, second).with(other, first).join('');
        expect(stateOf(swapped)).toBe('impossible');
      }),
      { numRuns: 2000 },
    );
  });

  it('says what the parts mean', () => {
    expect(readLicenceCode('92330281MA2EP3DC93')).toMatchObject({
      parts: {
        body: 'sole-trader',
        regionCode: '330281',
        province: { en: 'Zhejiang 浙江' },
        organisationCode: 'MA2EP3DC9',
      },
    });
    expect(readLicenceCode('12100000425006133D')).toMatchObject({ parts: { body: 'public-body' } });
    expect(readLicenceCode('91330100MA10001560')).toMatchObject({ parts: { body: 'company' } });
  });

  it.each([
    ['９１３３０１００ＭＡ１０００１５６０', 0],
    ['统一社会信用代码：91330100 MA10-0015 60', 0],
    ['9133OIOOMAIOOOI56O', 10],
    ['9133\u200b0100ma10001560', 0],
  ])('reads %s as the made-up code', (typed, corrections) => {
    const read = readLicenceCode(typed);
    expect(read).toMatchObject({ state: 'valid', code: '91330100MA10001560' });
    expect(read.state === 'valid' && read.corrections.length).toBe(corrections);
  });

  it('reads V as U or Y, whichever fits', () => {
    fc.assert(
      fc.property(made, (code) => {
        fc.pre(/[UY]/.test(code) && !(code.includes('U') && code.includes('Y')));
        expect(readLicenceCode(code.replace(/[UY]/g, 'V'))).toMatchObject({ state: 'valid', code });
      }),
      { numRuns: 200 },
    );
  });

  it('offers what a slip may have meant', () => {
    expect(readLicenceCode('913301O079965505B8')).toMatchObject({ state: 'impossible' });
    const slip = readLicenceCode('913301007996550588');
    expect(slip.state === 'impossible' && slip.likelyMeant).toContain('91330100799655058B');
  });

  it('names the failing check', () => {
    const reasonOf = (code: string) => {
      const read = readLicenceCode(code);
      return read.state === 'impossible' ? read.reason : read.state;
    };
    expect(reasonOf('91330100799655058I')).toBe('check-character');
    expect(wrong.map(reasonOf).filter((reason) => reason === 'both-checks').length).toBeGreaterThan(5);
    expect(reasonOf('91AB0100MA10001560')).toBe('region');
  });
});

describe('readLicenceCode, other lengths', () => {
  it.each('110108012660422 110108000673293 110000008021004 330100400013364 440301103097413'.split(' '))(
    'takes the old number %s',
    (code) => expect(readLicenceCode(code)).toMatchObject({ state: 'valid', form: 'registration-15', code }),
  );

  it.each('440301103032184 110000410123456 330100400067581'.split(' '))('only doubts %s', (code) =>
    expect(readLicenceCode(code)).toMatchObject({ state: 'doubtful', reason: 'check-digit' }),
  );

  it.each([
    ['9133010079965505', { state: 'incomplete', length: 16, expected: 18 }],
    ['4403011030974', { state: 'doubtful', form: 'registration-13' }],
    ['440301103097', { state: 'incomplete', expected: 15 }],
    ['91330100799655058BB', { state: 'not-a-code', reason: 'too-long' }],
    ['', { state: 'not-a-code', reason: 'empty' }],
    ['统一社会信用代码：', { state: 'not-a-code', reason: 'empty' }],
    ['示例市晴川商贸有限公司', { state: 'not-a-code', reason: 'characters' }],
    ['12345', { state: 'not-a-code', reason: 'too-short' }],
  ])('reads %s', (typed, expected) => expect(readLicenceCode(typed)).toMatchObject(expected));

  it('never throws and settles after one folding', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (typed) => {
        expect(() => readLicenceCode(typed)).not.toThrow();
        expect(bareCode(bareCode(typed))).toBe(bareCode(typed));
      }),
    );
  });
});
