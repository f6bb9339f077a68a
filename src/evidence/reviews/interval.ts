/** A share of a sample: `count` of `total`, with the 95 % interval it may truly lie in. All shares 0 to 1. */
export interface SampledShare {
  count: number;
  total: number;
  share: number;
  low: number;
  high: number;
}

const z95 = 1.959964;

/**
 * Share with its Wilson score interval at 95 % (Wilson 1927), which stays inside 0 to 1 and is honest for small samples and for shares
 * near 0 or 1. Null when the sample is empty: no share is known then.
 */
export function sampledShare(count: number, total: number): SampledShare | null {
  if (total <= 0) return null;
  const share = count / total;
  const spread = z95 ** 2 / total;
  const middle = (share + spread / 2) / (1 + spread);
  const half = (z95 / (1 + spread)) * Math.sqrt((share * (1 - share)) / total + spread / (4 * total));
  const low = count === 0 ? 0 : Math.max(0, middle - half);
  const high = count === total ? 1 : Math.min(1, middle + half);
  return { count, total, share, low, high };
}
