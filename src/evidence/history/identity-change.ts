import { compareNames } from '../identity/compare-names';
import type { Changed, Observation, Step } from './observations';

/** Whether two values name the same thing; null when they cannot be compared. */
type SameThing = (one: string, other: string) => boolean | null;

/** The newest step between values that can be compared and are not the same; takes observations oldest first. */
function lastChange(values: readonly Observation<string>[], isSame: SameThing): Changed<Step<string>> {
  let comparable = 0;
  let change: Step<string> | undefined;
  for (const [at, to] of values.entries()) {
    const from = values.slice(0, at).findLast(({ value }) => isSame(value, to.value) !== null);
    if (from === undefined) continue;
    comparable += 1;
    if (isSame(from.value, to.value) === false) change = { from, to };
  }
  const seen = values.length;
  return change ? { state: 'changed', seen, ...change } : { state: comparable === 0 ? 'unknown' : 'steady', seen };
}

const hasChinese = (name: string) => /\p{Script=Han}/u.test(name);

/** Null for a name in Latin letters, which may be a translation of the same Chinese one and differs with every translator. */
export function isSameCompany(one: string, other: string): boolean | null {
  if (!hasChinese(one) || !hasChinese(other)) return null;
  return compareNames(one, other).match === 'equal';
}

/**
 * A store that goes by another registered name than before (domain handbook, section 4: filings change within 30 days, so it is a reason to
 * look the licence up again). Only names in Chinese are compared, after NFKC and folding of brackets and variant characters; a
 * translated name never counts as a renaming.
 */
export const companyRenamed = (names: readonly Observation<string>[]) => lastChange(names, isSameCompany);

const folded = (code: string) => code.normalize('NFKC').trim();

/** Another login under the same store: the account behind it changed hands or was replaced. */
export const loginChanged = (logins: readonly Observation<string>[]) =>
  lastChange(logins, (one, other) => folded(one) === folded(other));

/** Another licence code under the same store: another company. Letters count in either case. */
export const licenceChanged = (codes: readonly Observation<string>[]) =>
  lastChange(codes, (one, other) => folded(one).toUpperCase() === folded(other).toUpperCase());
