import { factNames, type PageFacts } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import type { FoundFacts } from '@/exchange/sheets/rows';

/** The facts a page showed, and for those it did not show the newest of earlier pages; readings newest first. */
export function foundIn(readings: Reading[]): FoundFacts {
  const facts: Partial<Record<keyof PageFacts, unknown>> = {};
  for (const name of factNames) {
    for (const { fields } of readings) {
      const field = fields[name];
      if (field.state === 'found') facts[name] ??= field.value;
    }
  }
  return facts as FoundFacts;
}
