import type { FactName, PageFacts, ServiceScores } from '@/domain/page-facts';

type Check<Value> = (value: Value) => boolean;

const between =
  (low: number, high: number): Check<number> =>
  (value) =>
    Number.isFinite(value) && value >= low && value <= high;
const whole =
  (low: number, high: number): Check<number> =>
  (value) =>
    Number.isInteger(value) && value >= low && value <= high;
const scores: Check<ServiceScores> = (value) => {
  const { newer, ...older } = value;
  const given = [...Object.values(older), ...Object.values(newer ?? {})].filter((score) => score !== null);
  return given.length > 0 && given.every(between(0, 5));
};

/** Values no real page can mean: 1688 opened in 1999, a share is 0 to 1, a score 0 to 5, a promise is at most a year. */
const checks: { [Name in FactName]?: Check<PageFacts[Name]> } = {
  membershipYears: whole(0, 40),
  yearsEstablished: whole(0, 300),
  repeatRate: between(0, 1),
  goodRate: between(0, 1),
  serviceScore: between(0, 5),
  rating: between(0, 5),
  serviceScores: scores,
  reviewCount: whole(0, 1e12),
  systemReviewCount: whole(0, 1e12),
  onTimeRate: between(0, 1),
  deliveryHours: between(0, 8784),
  sales: (figures) => figures.every(({ count, exact }) => between(0, 1e15)(count) && between(0, 1e15)(exact ?? 0)),
};

/** Whether a value that was read can be true; one that cannot is treated as broken. */
export function isPlausible<Name extends FactName>(name: Name, value: PageFacts[Name]): boolean {
  return checks[name]?.(value) ?? true;
}
