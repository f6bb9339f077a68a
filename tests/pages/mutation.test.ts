import { describe, expect, it } from 'vitest';
import { pageKinds } from '../../src/domain/page-kind';
import { hasCaptures } from '../project-files';
import { mutant } from './mutants';
import { captured, invented, readSample, type Sample } from './samples';
import { harm, harms } from './survive';

const perKind = 100;
/** Longer captures are left to the bench: their mutants take a tenth of a second each. */
const longest = 150_000;
const slow = 60_000;

const kinds = [...new Set(invented.map(({ kind }) => kind))];
const real = captured(longest);
if (!hasCaptures) console.warn('No captures beside the project: only invented pages are mutated.');

describe('mutants of invented pages', () => {
  it('are made of every kind that is read, and of replies', () => {
    const unread = ['order', 'checkout', 'chat', 'other'];
    expect([...kinds].sort()).toEqual([...pageKinds.filter((kind) => !unread.includes(kind)), 'reply'].sort());
  });

  it.each(kinds)(`of kind %s: ${String(perKind)} break no reader and make no id up`, { timeout: slow }, (kind) => {
    const samples = invented.filter((sample) => sample.kind === kind);
    expect(harms(samples, perKind)).toEqual([]);
  });
});

describe.skipIf(!hasCaptures)('mutants of captures', () => {
  it.each(kinds)('of kind %s break no reader and make no id up', { timeout: slow }, (kind) => {
    const samples = real.filter((sample) => sample.kind === kind);
    expect(harms(samples, samples.length === 0 ? 0 : perKind / 4)).toEqual([]);
  });
});

describe('the harness itself', () => {
  const [sample] = invented.filter(({ name }) => name === 'search') as [Sample];

  it('makes the same mutant of the same seed', () => {
    expect(mutant(sample.text, 7)).toEqual(mutant(sample.text, 7));
    expect(mutant(sample.text, 7).text).not.toBe(mutant(sample.text, 8).text);
  });

  it('catches a reader that throws, and names the seed', () => {
    const throwing = () => {
      throw new TypeError('planted');
    };
    expect(harm(sample, 3, throwing)).toMatch(/^search, seed 3 \(.+\): threw TypeError: planted$/);
  });

  it('catches a reader that makes an id up', () => {
    const lying: typeof readSample = (one) => {
      const reading = readSample(one);
      const offerId = { state: 'found', value: '811111111111', place: 'planted', raw: '' } as const;
      return 'cards' in reading ? { ...reading, cards: reading.cards.map((card) => ({ ...card, offerId })) } : reading;
    };
    expect(harms([sample], 2, lying)).toHaveLength(2);
  });
});
