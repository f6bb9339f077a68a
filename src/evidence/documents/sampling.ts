/** Inspection levels; II is the usual one, S-1 to S-4 are small samples for destructive tests. */
export const inspectionLevels = ['S1', 'S2', 'S3', 'S4', 'I', 'II', 'III'] as const;
export type InspectionLevel = (typeof inspectionLevels)[number];

/** Acceptance quality limits of the table, in defects per hundred. Critical defects have none: not one is accepted. */
export const qualityLimits = [0.65, 1, 1.5, 2.5, 4, 6.5] as const;
export type QualityLimit = (typeof qualityLimits)[number];

/** What inspection firms usually take (common practice, high confidence): no critical defect, 2.5 for major, 4.0 for minor ones. */
export const usualLimits = { critical: 0, major: 2.5, minor: 4 } as const;

/**
 * One plan: look at `sampleSize` pieces, accept the lot with at most `accept` defects, reject it from `reject` on. `isWholeLot` when the
 * sample would be the lot or more. `letter` is the code letter of the lot, `usedLetter` the one after following the table's arrows.
 */
export interface SamplingPlan {
  sampleSize: number;
  accept: number;
  reject: number;
  isWholeLot: boolean;
  letter: string;
  usedLetter: string;
}

const letters = 'ABCDEFGHJKLMNPQR';
const sampleSizes = [2, 3, 5, 8, 13, 20, 32, 50, 80, 125, 200, 315, 500, 800, 1250, 2000];
const lotEnds = [8, 15, 25, 50, 90, 150, 280, 500, 1200, 3200, 10_000, 35_000, 150_000, 500_000, Infinity];

/** Code letter by lot range, one character a range. */
const lettersOf: Record<InspectionLevel, string> = {
  S1: 'AAAABBBBCCCCDDD',
  S2: 'AAABBBCCCDDDEEE',
  S3: 'AABBCCDDEEFFGGH',
  S4: 'AABCCDEEFGGHJJK',
  I: 'AABCCDEFGHJKLMN',
  II: 'ABCDEFGHJKLMNPQ',
  III: 'BCDEFGHJKLMNPQR',
};

/** Accept numbers from letter A to R; `v` is the arrow to the next larger sample, `^` to the next smaller one. Reject is one more. */
const acceptOf: Record<QualityLimit, string> = {
  0.65: 'v v v v v 0 ^ v 1 2 3 5 7 10 14 21',
  1: 'v v v v 0 ^ v 1 2 3 5 7 10 14 21 ^',
  1.5: 'v v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^',
  2.5: 'v v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^',
  4: 'v 0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^',
  6.5: '0 ^ v 1 2 3 5 7 10 14 21 ^ ^ ^ ^ ^',
};

/**
 * The single sampling plan for normal inspection of a lot of `lotSize` pieces (ISO 2859-1 = GB/T 2828.1, checked against MIL-STD-105E
 * table II-A). Following an arrow changes the sample size as well as the accept number. Undefined for a lot of less than two whole pieces.
 */
export function samplingFor(lotSize: number, level: InspectionLevel, limit: QualityLimit): SamplingPlan | undefined {
  if (!Number.isSafeInteger(lotSize) || lotSize < 2) return undefined;
  const letter = lettersOf[level].charAt(lotEnds.findIndex((end) => lotSize <= end));
  const cells = acceptOf[limit].split(' ');
  let at = letters.indexOf(letter);
  while (cells[at] === 'v') at++;
  while (cells[at] === '^') at--;
  const [planned, accept] = [sampleSizes[at], Number(cells[at])];
  if (planned === undefined || !Number.isInteger(accept)) return undefined;
  const isWholeLot = planned >= lotSize;
  const sampleSize = isWholeLot ? lotSize : planned;
  return { sampleSize, accept, reject: accept + 1, isWholeLot, letter, usedLetter: letters.charAt(at) };
}
