import { describe, expect, it } from 'vitest';
import { advices, grouped, quietRisks, strongest } from '@/ui/parts/arrange';
import { finding } from './sample-views';

describe('a finding the buyer silenced', () => {
  const findings = [
    finding('loudest', { points: 30, advice: 'Ask.', silenced: true }),
    finding('second', { points: 20, advice: 'Look.' }),
    finding('good', { answer: 'clear', points: 0, silenced: true }),
  ];
  it('is no first reason and gives no advice, is counted, and stands in its group with the others', () => {
    expect(strongest(findings).map(({ rule }) => rule)).toEqual(['second']);
    expect(advices(findings)).toEqual(['Look.']);
    expect(quietRisks(findings)).toBe(1);
    expect(grouped(findings).risk.map(({ rule }) => rule)).toEqual(['loudest', 'second']);
  });
});
