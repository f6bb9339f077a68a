import { factNames, type FactName } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import { meaningOf } from './badges';
import type { EvidenceLimits } from './evidence-limits';
import { figureChange } from './history/figure-change';
import { companyRenamed } from './history/identity-change';
import { lostBadges } from './history/lost-badges';
import { observationsOf } from './history/observations';
import { priceAgainstOwnPast } from './history/offer-price';
import { ladderMove } from './history/tier-ladder';
import { accountChangeIn, hasComeBack } from './account-change';
import { compareNames } from './identity/compare-names';
import type { KnownFacts } from './known';
import type { LearnedEvidence } from './learned';
import { yearsChangeIn } from './years-change';

type HistoryName =
  | 'looks'
  | 'yearsChange'
  | 'repeatRateChange'
  | 'serviceScoreChange'
  | 'nameChange'
  | 'accountChange'
  | 'lostMarks'
  | 'ownPrice'
  | 'ladder';
type History = Partial<Pick<LearnedEvidence, HistoryName>>;

const offerOf = ({ fields }: Reading) => (fields.offerId.state === 'found' ? fields.offerId.value : null);
const isBroken = (reading: Reading, name: FactName) => reading.fields[name].state === 'broken';

/** Days (UTC) on which each fact stood on a page. */
function looksAt(readings: readonly Reading[]): LearnedEvidence['looks'] {
  const daysOf = (name: FactName) =>
    new Set(readings.filter(({ fields }) => fields[name].state !== 'missing').map(({ readAt }) => readAt.slice(0, 10)));
  return Object.fromEntries(factNames.map((name) => [name, daysOf(name).size]));
}

function renamedIn(readings: readonly Reading[]): LearnedEvidence['nameChange'] | undefined {
  const names = observationsOf(readings, 'companyName');
  const change = companyRenamed(names);
  if (change.state === 'unknown') return undefined;
  const match = change.state === 'changed' ? compareNames(change.from.value, change.to.value).match : 'equal';
  if (change.state === 'changed' && hasComeBack(names, change)) return { state: 'steady', seen: change.seen, match };
  return { ...change, state: change.state, match } as LearnedEvidence['nameChange'];
}

/** Marks that cost something to get and are given by 1688 or an inspector, without those it has retired. */
function lostMarksIn(readings: readonly Reading[]): LearnedEvidence['lostMarks'] | undefined {
  const { state, lost, compared } = lostBadges(readings);
  if (state === 'unknown') return undefined;
  const strong = lost.filter(({ badge }) => {
    const meaning = meaningOf(badge);
    return meaning !== null && meaning.kind !== 'retired' && meaning.strength >= 2;
  });
  return { lost: strong, compared };
}

function ofOffer(reading: Reading, earlier: readonly Reading[], limits: EvidenceLimits): History {
  const offerId = offerOf(reading);
  if (reading.pageKind !== 'offer' || offerId === null) return {};
  const past = earlier.filter((one) => offerOf(one) === offerId);
  const price = priceAgainstOwnPast([reading, ...past], limits.price);
  const tiers = observationsOf([reading, ...past], 'priceTiers');
  const [before, after] = tiers.slice(-2);
  const ladder = before && after ? ladderMove(before.value, after.value) : null;
  return {
    ...(price !== null && price.state !== 'unknown' && { ownPrice: price }),
    ...(ladder !== null && { ladder }),
  };
}

type Defined<Values> = { [Name in keyof Values]?: Exclude<Values[Name], undefined> };

const defined = <Values extends object>(values: Values): Defined<Values> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as Defined<Values>;

function ofStore(readings: readonly Reading[], { noise, accountDays }: EvidenceLimits, now: string) {
  const figure = (name: 'repeatRate' | 'serviceScore') => {
    const change = figureChange(observationsOf(readings, name), noise[name]);
    return change.state === 'unknown' ? undefined : change;
  };
  return {
    yearsChange: yearsChangeIn(readings),
    repeatRateChange: figure('repeatRate'),
    serviceScoreChange: figure('serviceScore'),
    nameChange: renamedIn(readings),
    accountChange: accountChangeIn(readings, accountDays, now),
    lostMarks: lostMarksIn(readings),
  };
}

/** The fact each change is a change of: while the page shows it and it cannot be understood, nothing is said of its past either. */
const restsOn: Partial<Record<HistoryName, FactName[]>> = {
  yearsChange: ['membershipYears'],
  repeatRateChange: ['repeatRate'],
  serviceScoreChange: ['serviceScore'],
  nameChange: ['companyName'],
  accountChange: ['loginId', 'licenceCode'],
  lostMarks: ['badges'],
  ownPrice: ['priceTiers'],
  ladder: ['priceTiers'],
};

/**
 * What changed about a store and its offer between the buyer's visits. A name is absent where nothing could be compared: on a first
 * visit, or while the page shows the fact and it cannot be understood. A fact a page leaves out changes nothing.
 */
export function historyFacts(
  reading: Reading,
  earlier: readonly Reading[],
  limits: EvidenceLimits,
  now: string,
): Pick<KnownFacts, HistoryName> {
  const readings = [reading, ...earlier];
  const found: History = {
    looks: looksAt(readings),
    ...(earlier.length > 0 && { ...defined(ofStore(readings, limits, now)), ...ofOffer(reading, earlier, limits) }),
  };
  const told = Object.entries(found).filter(([name]) => {
    const facts = restsOn[name as HistoryName] ?? [];
    return !facts.some((fact) => isBroken(reading, fact));
  });
  const known = told.map(([name, value]) => [
    name,
    { value, place: 'earlier visits', at: reading.readAt, origin: 'kept' as const },
  ]);
  return Object.fromEntries(known) as Pick<KnownFacts, HistoryName>;
}
