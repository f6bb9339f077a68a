import { describe, expect, it } from 'vitest';
import { correctableFacts, type CorrectableFact } from '@/domain/correction';
import { typedFact } from '@/evidence/typed-fact';

const taken: Record<CorrectableFact, [string, string | number][]> = {
  companyName: [[' 义乌市示例包装有限公司 ', '义乌市示例包装有限公司']],
  membershipYears: [
    ['3', 3],
    ['3年', 3],
    ['12 years', 12],
    ['０', 0],
  ],
  repeatRate: [
    ['38.5', 0.385],
    ['38,5 %', 0.385],
    ['0', 0],
    ['100％', 1],
    ['0.5 %', 0.005],
  ],
  serviceScore: [
    ['4.5', 4.5],
    ['4,5分', 4.5],
  ],
  onTimeRate: [['99.2%', 0.992]],
  yearsEstablished: [['15 年', 15]],
  legalName: [['Example Packaging', 'Example Packaging']],
  licenceCode: [['9133 0782 mabcdef12 3', '91330782MABCDEF123']],
};
const refused: Record<CorrectableFact, string[]> = {
  companyName: ['义', '', 'x'.repeat(201)],
  membershipYears: ['41', '-1', '2.5', 'three', '1e3'],
  repeatRate: ['0.385', '101', '-3 %', 'about 30'],
  serviceScore: ['5.1', '92', ''],
  onTimeRate: ['1'],
  yearsEstablished: ['301', 'since 1999'],
  legalName: ['\u202e'],
  licenceCode: ['91330782', '91330782MABCDEF12中'],
};

describe.each(correctableFacts)('a typed %s', (fact) => {
  it.each(taken[fact])('%j is taken', (text, value) => {
    expect(typedFact(fact, text)).toBe(value);
  });
  it.each(refused[fact])('%j is refused', (text) => {
    expect(typedFact(fact, text)).toBeUndefined();
  });
});
