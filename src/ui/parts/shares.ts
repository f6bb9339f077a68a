/** Shares of an order a buyer may be asked to prepay; 30 % and 70 % are the usual deposit and balance. */
const usualShares = [0.1, 0.2, 0.3, 0.5, 0.7, 1];

/** The usual shares, with the share asked about among them. */
export function sharesWith(asked: number): number[] {
  return [...new Set([...usualShares, asked])].sort((a, b) => a - b);
}
