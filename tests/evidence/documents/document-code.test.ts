import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDocumentCode } from '@/evidence/documents/document-code';
import { documentKinds, documentMeanings } from '@/evidence/documents/document-kinds';

describe('readDocumentCode', () => {
  it.each([
    ['CE', 'ce', null, 'without-number', null],
    ['CE认证', 'ce', null, 'without-number', null],
    ['CE 0123', 'ce', 'CE 0123', 'valid', '0123'],
    ['ＣＥ０１２３', 'ce', 'CE 0123', 'valid', '0123'],
    ['CE 12345', 'ce', 'CE 12345', 'invalid', null],
    ['FCC ID: 2ABCDEXAMPLE1', 'fcc-id', '2ABCDEXAMPLE1', 'valid', null],
    ['fcc id A1B-9', 'fcc-id', 'A1B-9', 'valid', null],
    ['FCC ID: 1ABCDEX', 'fcc-id', '1ABCDEX', 'invalid', null],
    ['FCC ID: ABC--12', 'fcc-id', 'ABC--12', 'invalid', null],
    ['FCC认证', 'fcc-id', null, 'without-number', null],
    ['CCC 2016010901123456', 'ccc', '2016010901123456', 'valid', '2016'],
    ['2016010901123456', 'ccc', '2016010901123456', 'valid', '2016'],
    ['3C证书编号：201601090112345', 'ccc', '201601090112345', 'invalid', null],
    ['CCC 1999010901123456', 'ccc', '1999010901123456', 'invalid', null],
    ['3C认证', 'ccc', null, 'without-number', null],
    ['CMA 190012345678', 'cma', '190012345678', 'valid', null],
    ['CMA 1900123', 'cma', '1900123', 'invalid', null],
    ['CNAS L12345', 'cnas-lab', 'L12345', 'valid', null],
    ['CNAS IB0123', 'cnas-inspection', 'IB0123', 'valid', null],
    ['CNAS', 'cnas-lab', null, 'without-number', null],
    ['GB/T 2828.1-2012', 'gb-standard', 'GB/T 2828.1-2012', 'valid', '2012'],
    ['执行标准：GB 18401-2010', 'gb-standard', 'GB 18401-2010', 'valid', '2010'],
    ['ＧＢ／Ｔ２８２８．１－２０１２', 'gb-standard', 'GB/T 2828.1-2012', 'valid', '2012'],
    ['GB/T 2828', 'gb-standard', 'GB/T 2828', 'invalid', null],
    ['GB/T证书', 'gb-standard', null, 'without-number', null],
    ['ZL 2018 3 0658542.7', 'patent', 'ZL201830658542.7', 'valid', null],
    ['ZL 2018 3 0658542.8', 'patent', 'ZL201830658542.8', 'invalid', null],
    ['专利号 ZL20183065', 'patent', null, 'invalid', null],
  ])('reads %s', (typed, kind, code, shape, detail) => {
    expect(readDocumentCode(typed)).toMatchObject({ kind, code, shape, detail });
  });

  it.each(['', '示例市晴川商贸有限公司', 'CERAMIC', 'ICE CREAM', 'DOUGBUN', '16GB 内存', 'ACCCESS', '价格 12.50 元'])(
    'knows nothing in "%s"',
    (typed) => expect(readDocumentCode(typed)).toEqual({ kind: 'unknown' }),
  );

  it('never throws, and every link is https', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('', 'CE', 'FCC ID:', 'CCC', 'GB/T', 'ZL', 'CNAS L', 'CMA'),
        fc.string({ unit: 'binary', maxLength: 400 }),
        (label, rest) => {
          const read = readDocumentCode(label + rest);
          if (read.kind !== 'unknown') expect(new URL(read.link).protocol).toBe('https:');
        },
      ),
    );
  });

  it('says in both languages what each kind proves and does not', () => {
    for (const kind of documentKinds) {
      const { standsBehind, proves, doesNotProve } = documentMeanings[kind];
      for (const words of [standsBehind, proves, doesNotProve]) {
        expect(words.en.length).toBeGreaterThan(5);
        expect(words.zh_CN).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});
