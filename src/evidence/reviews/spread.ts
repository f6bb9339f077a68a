import type { DailySums } from './daily-sums';

/** Spread taken when there are too few weeks to measure it. Our judgement. */
const unknownSpread = 1.5;
const fewestSteps = 6;

function runningSum(values: number[]): number[] {
  let sum = 0;
  return [0, ...values.map((value) => (sum += value))];
}

/** Sum of the values from `from` up to, not including, `to`, both cut to what there is. */
function total(sums: number[], from: number, to: number): number {
  const upTo = (at: number) => sums[Math.min(Math.max(at, 0), sums.length - 1)] ?? 0;
  return upTo(to) - upTo(from);
}

/**
 * How much more a store's counts per `binDays` scatter than chance alone would make them (1 = Poisson), as a function of a window to leave
 * out. Measured on steps from one bin to the next (von Neumann 1941), so that steady growth does not count as scatter; never below 1.
 */
export function spreadAt(sums: DailySums, binDays: number): (from: number, to: number) => number {
  const bins = Array.from({ length: Math.floor(sums.length / binDays) }, (_, bin) =>
    sums.between(bin * binDays, (bin + 1) * binDays),
  );
  const rates = bins.map(({ count, days }) => (count * binDays) / days);
  const steps = rates.slice(1).map((rate, bin) => (rate - (rates[bin] ?? 0)) ** 2);
  const [stepSums, rateSums] = [runningSum(steps), runningSum(rates)];
  return (from, to) => {
    const [left, right] = [Math.floor(from / binDays), Math.floor((to - 1) / binDays) + 1];
    const binsOut = rates.length - (Math.min(right, rates.length) - Math.min(left, rates.length));
    const stepsOut = steps.length - (Math.min(right, steps.length) - Math.min(Math.max(left - 1, 0), steps.length));
    if (stepsOut < fewestSteps) return unknownSpread;
    const mean = (total(rateSums, 0, rates.length) - total(rateSums, left, right)) / binsOut;
    const step = (total(stepSums, 0, steps.length) - total(stepSums, left - 1, right)) / stepsOut;
    return mean > 0 ? Math.max(1, step / (2 * mean)) : unknownSpread;
  };
}
