/** Middle value; null of nothing. */
export function median(values: readonly number[]): number | null {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return low === undefined || high === undefined ? null : (low + high) / 2;
}

/** Makes the median deviation comparable to a standard deviation of a normal sample. */
const normalScale = 1.4826;

/** Middle and spread that a few odd values cannot move: median and scaled median absolute deviation (Hampel 1974); null of nothing. */
export function robustCentre(values: readonly number[]): { middle: number; spread: number } | null {
  const middle = median(values);
  const deviation = middle === null ? null : median(values.map((value) => Math.abs(value - middle)));
  return middle === null || deviation === null ? null : { middle, spread: normalScale * deviation };
}
