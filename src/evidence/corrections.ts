import type { Correction } from '@/domain/correction';
import type { Reading } from '@/domain/reading';
import { pageAddress } from '@/domain/snapshot';
import type { KnownFacts } from './known';
import { isPlausible } from './plausible';

type Told = string | number | null;

/** A correction beside what pages tell now. `superseded`: a page tells something new, so the page holds and the correction rests. */
export interface WeighedCorrection {
  correction: Correction;
  pageSays: Told;
  superseded: boolean;
}

/** Pages of one store round differently: 38 % on a list and 38.46 % in data, 4.5 and 4.46, are the same word of the site. */
const coarseness: Partial<Record<Correction['fact'], number>> = {
  repeatRate: 0.01,
  onTimeRate: 0.01,
  serviceScore: 0.1,
};

function isSame({ fact }: Correction, one: Told, other: Told): boolean {
  const step = coarseness[fact];
  if (step === undefined || typeof one !== 'number' || typeof other !== 'number') return one === other;
  return Math.abs(one - other) < step;
}

/** What this very page told when the correction was typed; undefined when it was not read before, or showed nothing then. */
function toldBefore({ fact, at }: Correction, reading: Reading, earlier: Reading[]): Told | undefined {
  const address = pageAddress(reading);
  const before = earlier.find((past) => past.readAt <= at && pageAddress(past) === address);
  const field = before?.fields[fact];
  return field?.state === 'found' ? field.value : undefined;
}

/** Pages of one store may disagree, so a value is new only when neither the page nor the store's pages told it at the time. */
function weigh(correction: Correction, known: KnownFacts, reading: Reading, earlier: Reading[]): WeighedCorrection {
  const told = known[correction.fact];
  const pageSays = told?.value ?? null;
  const before = toldBefore(correction, reading, earlier);
  const isNew =
    told !== undefined &&
    told.at > correction.at &&
    !isSame(correction, pageSays, correction.pageSaid) &&
    (before === undefined || !isSame(correction, pageSays, before));
  return { correction, pageSays, superseded: isNew };
}

/**
 * Puts the buyer's values in the place of what pages told, each marked as the buyer's with its date. A superseded one changes nothing.
 * Returns every correction with what became of it; implausible ones are left out.
 */
export function applyCorrections(
  known: KnownFacts,
  { corrections, reading, earlier }: { corrections: Correction[]; reading: Reading; earlier: Reading[] },
): WeighedCorrection[] {
  const weighed = corrections
    .filter(({ fact, value }) => isPlausible(fact, value))
    .map((correction) => weigh(correction, known, reading, earlier));
  for (const { correction, superseded } of weighed) {
    if (superseded) continue;
    const { fact, value, at } = correction;
    Object.assign(known, { [fact]: { value, place: 'buyer', at, origin: 'buyer' } });
  }
  return weighed;
}
