import { badgeEvidence } from './badges';
import { compareNames } from './identity/compare-names';
import { readLicenceCode } from './identity/licence-code';
import type { Known, KnownFacts } from './known';
import type { LearnedEvidence, SisterStore } from './learned';

/** Kept stores of the same company; null when no name and no code is known to search by. */
export interface Sisters {
  sure: SisterStore[];
  byName: SisterStore[];
}

const yearLength = 365.25 * 86_400_000;

/** Both facts with the older of their dates: a comparison is as old as its older half. */
function both<One, Other, Value>(
  one: Known<One> | undefined,
  other: Known<Other> | undefined,
  work: (one: One, other: Other) => Value | undefined,
): Known<Value> | undefined {
  if (!one || !other) return undefined;
  const value = work(one.value, other.value);
  const older = one.at <= other.at ? one : other;
  return value === undefined ? undefined : { ...older, value };
}

function namesOf(registered: string, shown: string): LearnedEvidence['names'] | undefined {
  const found = compareNames(registered, shown);
  return found.match === 'not-comparable' ? undefined : { ...found, registered, shown };
}

function companyAge({ foundedOn, yearsEstablished }: KnownFacts, now: string): Known<number> | undefined {
  if (foundedOn === undefined) return yearsEstablished;
  const years = (Date.parse(now) - Date.parse(foundedOn.value)) / yearLength;
  return Number.isFinite(years) ? { ...foundedOn, value: Math.max(0, Math.floor(years)) } : yearsEstablished;
}

/** What the registration, the marks and the other stores of the company say; what cannot be compared stays unknown. */
export function companyFacts(known: KnownFacts, now: string): KnownFacts {
  const { licenceCode, legalName, companyName, membershipYears, badges } = known;
  const derived = {
    licence: licenceCode && { ...licenceCode, value: readLicenceCode(licenceCode.value) },
    names: both(legalName, companyName, namesOf),
    ages: both(companyAge(known, now), membershipYears, (company, store) => ({ company, store })),
    retiredMarks: badges && { ...badges, value: badgeEvidence(badges.value, null).retired },
  };
  return Object.fromEntries(Object.entries(derived).filter(([, fact]) => fact !== undefined)) as KnownFacts;
}

/** The other stores of the company. `sisters` undefined: memory was not at hand. */
export function sisterFacts(sisters: Sisters | null | undefined, now: string): KnownFacts {
  if (sisters === undefined) return {};
  const known = <Value>(value: Value) => ({ value, place: 'kept stores', at: now, origin: 'kept' as const });
  return { companySearched: known(true), ...(sisters && { sisters: known(sisters) }) };
}
