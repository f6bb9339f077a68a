import type { Changed, Observation, Step } from './observations';

const yearLength = 365.25 * 86_400_000;

/** `reset`: counted from the first year again; `fell`: fewer than before; `leapt`: more years than time has passed. */
export type YearsChange = Step<number> & { kind: 'reset' | 'fell' | 'leapt' };

function kindOf({ from, to }: Step<number>): YearsChange['kind'] | undefined {
  if (to.value < from.value) return to.value <= 1 ? 'reset' : 'fell';
  const passed = (Date.parse(to.at) - Date.parse(from.at)) / yearLength;
  return to.value - from.value > Math.ceil(passed) + 1 ? 'leapt' : undefined;
}

/**
 * Membership years that did what paid years cannot do: a year is added a year, and none is taken away while the store keeps paying (domain
 * handbook, section 1.3). Fewer years mean a lapse or another account behind the shop; far more than time allows mean a page that is not
 * to be believed. The newest such step counts; one year more than the calendar is left for rounding. Takes observations oldest first.
 */
export function membershipYearsChange(years: readonly Observation<number>[]): Changed<YearsChange> {
  const steps = years.slice(1).flatMap((to, at) => {
    const from = years[at];
    return from === undefined ? [] : [{ from, to }];
  });
  const seen = years.length;
  const newest = steps
    .flatMap((step) => {
      const kind = kindOf(step);
      return kind === undefined ? [] : [{ kind, ...step }];
    })
    .at(-1);
  return newest ? { state: 'changed', seen, ...newest } : { state: seen < 2 ? 'unknown' : 'steady', seen };
}
