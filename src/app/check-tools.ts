import { readDocumentCode } from '@/evidence/documents/document-code';
import { samplingFor, usualLimits, type SamplingPlan } from '@/evidence/documents/sampling';
import { carriers } from '@/evidence/text/carriers';
import { readParcelNumber, type ReadParcel } from '@/evidence/text/read-tracking';
import type { Question, Topics } from './topics';

/** What one parcel number can be, with carriers by their names; for `impossible` those whose check digit it fails. */
export interface ParcelGuess {
  number: string;
  kind: ReadParcel['kind'];
  carriers: string[];
}

/** The plans of one lot for faults that matter and for small ones; null for a lot of less than two pieces. */
export interface SamplingAnswer {
  major: SamplingPlan;
  minor: SamplingPlan;
}

const nameOf = (id: string): string[] =>
  carriers.filter((carrier) => carrier.id === id).map(({ en, zh }) => (en === zh ? en : `${en} ${zh}`));

/** What a number on a certificate or report is, and where to look it up. Nothing is kept. */
export function readDocument({ text }: Question<'read-document'>): Topics['read-document']['answer'] {
  return readDocumentCode(text);
}

/** Whose a parcel number can be by its shape and check digit. Nothing is kept. */
export function readParcel({ text }: Question<'read-parcel'>): ParcelGuess {
  const { number, kind, candidates, impossibleFor } = readParcelNumber(text);
  const ids = kind === 'impossible' ? impossibleFor : candidates.map(({ id }) => id);
  return { number, kind, carriers: ids.flatMap(nameOf) };
}

/** How many pieces of a lot to open, by the limits inspectors usually take. */
export function samplingPlan({ lotSize, level }: Question<'sampling-plan'>): SamplingAnswer | null {
  const major = samplingFor(lotSize, level, usualLimits.major);
  const minor = samplingFor(lotSize, level, usualLimits.minor);
  return major && minor ? { major, minor } : null;
}
