import type { PageKind } from '@/domain/page-kind';
import type { Reading } from '@/domain/reading';
import { membershipYearsChange } from './history/membership-years';
import { observationsOf } from './history/observations';
import type { LearnedEvidence } from './learned';

type YearsChange = LearnedEvidence['yearsChange'];

const inOneKind = (readings: readonly Reading[], kind: PageKind) =>
  membershipYearsChange(
    observationsOf(
      readings.filter(({ pageKind }) => pageKind === kind),
      'membershipYears',
    ),
  );

/**
 * Membership years that fell, were reset or leapt. Kinds of page may count the running year or leave it out, so a step of one year
 * counts only between pages of one kind. Undefined when the years were not read twice.
 */
export function yearsChangeIn(readings: readonly Reading[]): YearsChange | undefined {
  const all = membershipYearsChange(observationsOf(readings, 'membershipYears'));
  if (all.state === 'unknown') return undefined;
  const kinds = [...new Set(readings.map(({ pageKind }) => pageKind))];
  const changes = [all, ...kinds.map((kind) => inOneKind(readings, kind))].flatMap((change) =>
    change.state === 'changed' && (change !== all || Math.abs(change.from.value - change.to.value) > 1) ? [change] : [],
  );
  const newest = changes.toSorted((one, other) => Date.parse(other.to.at) - Date.parse(one.to.at))[0];
  return newest ?? { state: 'steady', seen: all.seen };
}
