import type { DailySums } from './daily-sums';

const binDays = 30;
/** Prior on the slope, as a variance of the logarithm over the whole history: growth by e times or more is common. Our judgement. */
const slopeVariance = 1;
/** Standard errors of the fit added to the expectation, in favour of the store. Our judgement. */
const errorsAdded = 0.5;
const rounds = 8;

interface Bin {
  count: number;
  days: number;
  /** middle, from -0.5 to 0.5 of the history */
  time: number;
}

function binsWithout(sums: DailySums, from: number, to: number): Bin[] {
  const number = Math.max(1, Math.round(sums.length / binDays));
  return Array.from({ length: number }, (_, index) => {
    const [start, end] = [Math.round((index * sums.length) / number), Math.round(((index + 1) * sums.length) / number)];
    const whole = sums.between(start, end);
    const cut = sums.between(Math.max(start, from), Math.max(Math.max(start, from), Math.min(end, to)));
    return { count: whole.count - cut.count, days: whole.days - cut.days, time: (start + end) / 2 / sums.length - 0.5 };
  });
}

/** Reviews the store's own rate would bring from day `from` up to, not including, `to`; `generous` adds half a standard error of the fit. */
export type Expectation = (from: number, to: number) => { expected: number; generous: number };

/**
 * Steady growth or decline fitted to all days but those from `leaveFrom` up to `leaveTo` (none when they are equal): Poisson regression of the
 * count on time by Newton's method, with a prior on the slope so that a short history is not taken for fast growth.
 */
export function fitTrend(sums: DailySums, leaveFrom: number, leaveTo: number): Expectation {
  const bins = binsWithout(sums, leaveFrom, leaveTo);
  const [count, days] = bins.reduce(([c, d], bin) => [c + bin.count, d + bin.days], [0, 0]);
  let [level, slope] = [Math.log((count + 0.5) / Math.max(1, days)), 0];
  let [varLevel, covariance, varSlope] = [0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    let [gradLevel, gradSlope, a, b, c] = [0, -slope / slopeVariance, 0, 0, 1 / slopeVariance];
    for (const bin of bins) {
      const mean = bin.days * Math.exp(level + slope * bin.time);
      gradLevel += bin.count - mean;
      gradSlope += (bin.count - mean) * bin.time;
      a += mean;
      b += mean * bin.time;
      c += mean * bin.time ** 2;
    }
    const determinant = a * c - b * b;
    [varLevel, covariance, varSlope] = [c / determinant, -b / determinant, a / determinant];
    level += varLevel * gradLevel + covariance * gradSlope;
    slope += covariance * gradLevel + varSlope * gradSlope;
  }
  return (from, to) => {
    const time = (from + to) / 2 / sums.length - 0.5;
    const error = Math.sqrt(varLevel + 2 * covariance * time + varSlope * time ** 2);
    const expected = sums.between(from, to).days * Math.exp(level + slope * time);
    return { expected, generous: expected * Math.exp(errorsAdded * error) };
  };
}
