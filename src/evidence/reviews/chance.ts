const lanczos = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

/** Natural logarithm of the gamma function for x > 0 (Lanczos 1964, g = 7, nine terms; about 15 digits). */
export function logGamma(x: number): number {
  if (x < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * x)) - logGamma(1 - x);
  const sum = lanczos.reduce((total, weight, index) => total + weight / (x + index), 0.9999999999998099);
  const base = x + 6.5;
  return 0.5 * Math.log(2 * Math.PI) + (x - 0.5) * Math.log(base) - base + Math.log(sum);
}

/** Chance of exactly `count` where `mean` are expected (Poisson); `count` need not be whole. */
export function poissonPoint(count: number, mean: number): number {
  if (mean <= 0) return count === 0 ? 1 : 0;
  return Math.exp(count * Math.log(mean) - mean - logGamma(count + 1));
}

/** Chance of `count` or more where `mean` are expected (Poisson); `count` need not be whole. */
export function poissonTail(count: number, mean: number): number {
  if (count <= 0) return 1;
  if (mean <= 0) return 0;
  let term = poissonPoint(count, mean);
  let sum = term;
  for (let next = count + 1; term > sum * 1e-12 || next < mean; next += 1) {
    term *= mean / next;
    sum += term;
  }
  return Math.min(1, sum);
}

/**
 * Chance that a window slid over a whole history holds `count` or more somewhere, when `mean` are expected in each place and `outside` in
 * the rest: the scan statistic in Alm's approximation (1983; Glaz, Naus and Wallenstein, Scan Statistics, 2001).
 */
export function scanChance(count: number, mean: number, outside: number): number {
  if (count <= mean) return 1;
  const moves = ((count - mean) / count) * outside * poissonPoint(count - 1, mean);
  return Math.min(1, -Math.expm1(Math.log1p(-Math.min(1, poissonTail(count, mean))) - moves));
}

const logChoose = (n: number, k: number) => logGamma(n + 1) - logGamma(k + 1) - logGamma(n - k + 1);

/**
 * Chance that `drawn` of `total` reviews hold `hits` or more of the `marked` ones when stars and days have nothing to do with each other
 * (Fisher's exact test, one side). 1 when nothing is drawn.
 */
export function drawTail(hits: number, drawn: number, marked: number, total: number): number {
  const whole = logChoose(total, drawn);
  let sum = 0;
  for (let k = Math.max(hits, drawn + marked - total); k <= Math.min(drawn, marked); k += 1) {
    sum += Math.exp(logChoose(marked, k) + logChoose(total - marked, drawn - k) - whole);
  }
  return Math.min(1, sum);
}

/** One chance out of two independent ones (Fisher's method): how likely both together are at least this unlikely. */
export function jointChance(first: number, second: number): number {
  const product = first * second;
  return product <= 0 ? 0 : Math.min(1, product * (1 - Math.log(product)));
}
