import { factNames, type FactName, type PageFacts } from '@/domain/page-facts';
import type { Field, Fields, Reading } from '@/domain/reading';
import type { PageKind } from '@/domain/page-kind';

export const sampleTime = '2026-11-20T08:00:00.000Z';

export interface SampleOptions {
  pageKind?: PageKind;
  readAt?: string;
  broken?: FactName[];
}

/** An invented reading: the facts given are found, those named broken are broken, all others missing. */
export function sampleReading(facts: Partial<PageFacts>, options: SampleOptions = {}): Reading {
  const { pageKind = 'offer', readAt = sampleTime, broken = [] } = options;
  const fieldOf = (name: FactName): Field<unknown> => {
    if (broken.includes(name)) return { state: 'broken', place: `sample: ${name}`, raw: '?' };
    const value = facts[name];
    return value === undefined
      ? { state: 'missing' }
      : { state: 'found', value, place: `sample: ${name}`, raw: JSON.stringify(value) };
  };
  const fields = Object.fromEntries(factNames.map((name) => [name, fieldOf(name)])) as Fields;
  return { url: 'https://detail.1688.com/offer/1.html', pageKind, generation: 'sample', readAt, fields };
}
