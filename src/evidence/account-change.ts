import type { Reading } from '@/domain/reading';
import { licenceChanged, loginChanged } from './history/identity-change';
import { observationsOf, type Changed, type Observation, type Step } from './history/observations';
import type { LearnedEvidence } from './learned';

type AccountChange = LearnedEvidence['accountChange'];

const dayLength = 86_400_000;

/** A login such as `shop:anna` is a clerk's of `shop`. */
const mainLogin = (login: string) => (login.split(':')[0] ?? login).trim();

/** A value that was seen before the one it replaced: two pages take turns, and nothing changed hands. */
export const hasComeBack = (values: readonly Observation<string>[], { from, to }: Step<string>): boolean =>
  values.some(({ value, at }) => value === to.value && Date.parse(at) < Date.parse(from.at));

/**
 * Another login or another licence code under the same store within the last `days`: who stands behind the shop has changed. Undefined
 * when neither was read twice.
 */
export function accountChangeIn(readings: readonly Reading[], days: number, now: string): AccountChange | undefined {
  const logins = observationsOf(readings, 'loginId').map((login) => ({ ...login, value: mainLogin(login.value) }));
  const codes = observationsOf(readings, 'licenceCode');
  const oldest = Date.parse(now) - days * dayLength;
  const isRecent = (change: Changed<Step<string>>, values: Observation<string>[]) =>
    change.state === 'changed' && Date.parse(change.to.at) >= oldest && !hasComeBack(values, change);
  const [byCode, byLogin] = [licenceChanged(codes), loginChanged(logins)];
  if (byCode.state === 'changed' && isRecent(byCode, codes)) return { ...byCode, what: 'licence' };
  if (byLogin.state === 'changed' && isRecent(byLogin, logins)) return { ...byLogin, what: 'login' };
  if (byCode.state === 'unknown' && byLogin.state === 'unknown') return undefined;
  return { state: 'steady', seen: Math.max(byCode.seen, byLogin.seen) };
}
