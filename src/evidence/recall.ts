import { factNames, type FactName, type PageFacts } from '@/domain/page-facts';
import type { Field, Reading } from '@/domain/reading';
import type { Known, KnownFacts } from './known';
import { isPlausible } from './plausible';

/** Facts of the store, equal on all its pages. The good and the on-time rate of a shop page are the shop's, those of an offer page may be the offer's. */
const storeFacts: readonly FactName[] = [
  'companyName',
  'loginId',
  'memberId',
  'shopUrl',
  'membershipYears',
  'badges',
  'repeatRate',
  'serviceScore',
  'serviceScores',
  'yearsEstablished',
  'licenceCode',
  'legalName',
  'registeredCapital',
  'foundedOn',
  'businessScope',
  'auditType',
];

/** Older readings are not recalled: marks are lost and scores move within a year. Our judgement. */
const memoryDays = 365;
const dayLength = 86_400_000;

/** The field's fact; undefined when it is missing, broken or cannot be true. */
export function knownFrom<Name extends FactName>(
  name: Name,
  reading: Reading,
  origin: Known<unknown>['origin'],
): Known<PageFacts[Name]> | undefined {
  const field: Field<PageFacts[Name]> = reading.fields[name];
  if (field.state !== 'found' || !isPlausible(name, field.value)) return undefined;
  return { value: field.value, place: field.place, at: reading.readAt, origin };
}

/** Writes a fact under its own name, which the type of a loop variable cannot express. */
export function learn<Name extends FactName>(
  known: KnownFacts,
  name: Name,
  fact: Known<PageFacts[Name]> | undefined,
): void {
  if (fact) Object.assign(known, { [name]: fact });
}

const offerIdOf = ({ fields }: Reading) => (fields.offerId.state === 'found' ? fields.offerId.value : null);

function holdsFor(name: FactName, earlier: Reading, reading: Reading): boolean {
  if (storeFacts.includes(name)) return true;
  if ((name === 'goodRate' || name === 'onTimeRate') && earlier.pageKind !== 'offer') return true;
  const offerId = offerIdOf(reading);
  return reading.pageKind === 'offer' && offerId !== null && offerIdOf(earlier) === offerId;
}

/**
 * Fills what the page does not show from earlier readings of the same store, newest first, each fact with its own date and place.
 * A broken field is not filled: it is on the page and may say something else by now.
 */
export function recall(known: KnownFacts, reading: Reading, earlier: Reading[], now: string): void {
  const oldest = Date.parse(now) - memoryDays * dayLength;
  const recent = earlier.filter(({ readAt }) => Date.parse(readAt) >= oldest);
  for (const name of factNames) {
    if (reading.fields[name].state !== 'missing') continue;
    for (const past of recent) {
      if (known[name] === undefined && holdsFor(name, past, reading))
        learn(known, name, knownFrom(name, past, 'earlier'));
    }
  }
}
