import type { Change, ChangeKind } from '@/domain/change';
import type { FactName } from '@/domain/page-facts';
import type { Reading } from '@/domain/reading';
import { badgeSightings } from './badge-sightings';
import { isSameCompany } from './identity-change';
import { observationsOf, type Observation } from './observations';
import { scoreObservations } from './score-observations';

/** Smallest moves that are written down, in each figure's own unit; the policy hands them in. */
export interface ChangeNoise {
  repeatRate: number;
  onTimeRate: number;
  serviceScore: number;
}

/** The kind of a step, null when it is none. */
type Judge<Value> = (from: Value, to: Value) => ChangeKind | null;

/** Every step the judge names, held against the last value that was written down, so that slow drifts add up. */
function steps<Value extends string | number>(
  fact: FactName,
  values: readonly Observation<Value>[],
  judge: Judge<Value>,
): Change[] {
  const found: Change[] = [];
  let known = values[0];
  for (const [at, value] of values.entries()) {
    const kind = known === undefined ? null : judge(known.value, value.value);
    if (known === undefined || kind === null) continue;
    found.push({ at: value.at, since: values[at - 1]?.at ?? known.at, fact, kind, from: known.value, to: value.value });
    known = value;
  }
  return found;
}

const byNoise =
  (noise: number): Judge<number> =>
  (from, to) =>
    Math.abs(to - from) < noise - 1e-9 || to === from ? null : to < from ? 'dropped' : 'rose';

const years: Judge<number> = (from, to) => (to === from ? null : to > from ? 'rose' : to <= 1 ? 'reset' : 'dropped');

/** Names in Latin letters are translations of the Chinese one and differ from page to page. */
const inChinese = (values: Observation<string>[]) => values.filter(({ value }) => /\p{Script=Han}/u.test(value));

const companies: Judge<string> = (from, to) => (isSameCompany(from, to) === false ? 'renamed' : null);

const logins: Judge<string> = (from, to) =>
  from.normalize('NFKC').trim() === to.normalize('NFKC').trim() ? null : 'login changed';

const licences: Judge<string> = (from, to) =>
  from.normalize('NFKC').trim().toUpperCase() === to.normalize('NFKC').trim().toUpperCase() ? null : 'licence changed';

const scoreChanges = (readings: readonly Reading[], noise: number): Change[] =>
  scoreObservations(readings).flatMap(([score, seen]) =>
    steps('serviceScores', seen, byNoise(noise)).map((change) => ({ ...change, score })),
  );

function badgeChanges(readings: readonly Reading[]): Change[] {
  return [...badgeSightings(readings)].flatMap(([badge, looks]) =>
    looks.flatMap(({ at, shown }, index): Change[] => {
      const before = looks[index - 1];
      if (before === undefined || before.shown === shown) return [];
      const change = { at, since: before.at, fact: 'badges' as const };
      return [
        shown
          ? { ...change, kind: 'badge gained', from: null, to: badge }
          : { ...change, kind: 'badge lost', from: badge, to: null },
      ];
    }),
  );
}

/**
 * Everything that changed about one store over the buyer's visits, oldest change first. Only what a page said counts: a fact that is missing
 * or broken in a reading changes nothing, and a badge comes or goes only where it could have been seen. Takes readings of one store in
 * any order. Years that rise as time passes are changes too: the log tells what happened, not what
 * is wrong. Facts of an offer (title, price, place it ships from) have their own histories.
 */
export function changeLog(readings: readonly Reading[], noise: ChangeNoise): Change[] {
  return [
    ...steps('companyName', inChinese(observationsOf(readings, 'companyName')), companies),
    ...steps('legalName', inChinese(observationsOf(readings, 'legalName')), companies),
    ...steps('licenceCode', observationsOf(readings, 'licenceCode'), licences),
    ...steps('loginId', observationsOf(readings, 'loginId'), logins),
    ...steps('membershipYears', observationsOf(readings, 'membershipYears'), years),
    ...steps('repeatRate', observationsOf(readings, 'repeatRate'), byNoise(noise.repeatRate)),
    ...steps('serviceScore', observationsOf(readings, 'serviceScore'), byNoise(noise.serviceScore)),
    ...steps('onTimeRate', observationsOf(readings, 'onTimeRate'), byNoise(noise.onTimeRate)),
    ...scoreChanges(readings, noise.serviceScore),
    ...badgeChanges(readings),
  ].sort((a, b) => Date.parse(a.at) - Date.parse(b.at) || (a.fact < b.fact ? -1 : a.fact > b.fact ? 1 : 0));
}
