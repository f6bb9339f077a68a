import type { SeenReview } from '@/domain/seen-review';
import { sampledShare, type SampledShare } from './interval';
import type { ReviewLimits } from './limits';
import { foldText, shinglesOf } from './shingles';
import { groupSimilar } from './similar-sets';

/** Reviews that say nearly the same: how many, and the words of one of them as they were written. */
export interface CopyGroup {
  size: number;
  example: string;
  /** YYYY-MM-DD of the first and the last one; null when none has a date */
  from: string | null;
  to: string | null;
}

/** Copies among the texts long enough to be compared: every review of a group beyond its first. */
export interface NearCopies {
  /** null when no text was long enough to be compared */
  copies: SampledShare | null;
  /** texts too short to be compared, such as 好评 */
  tooShort: number;
  /** largest first */
  groups: CopyGroup[];
}

const shownGroups = 5;

function groupOf(reviews: SeenReview[]): CopyGroup {
  const dates = reviews.flatMap(({ date }) => (date === null ? [] : [date])).sort();
  const example =
    reviews.map(({ text }) => text.trim()).sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? '';
  return { size: reviews.length, example, from: dates[0] ?? null, to: dates.at(-1) ?? null };
}

const byLikeness = (a: CopyGroup, b: CopyGroup) => b.size - a.size || (a.example < b.example ? -1 : 1);

/** Any fixed order: groups must not depend on the order reviews were read in. */
const byWords = ([a]: [string, unknown], [b]: [string, unknown]) => (a < b ? -1 : 1);

/**
 * Reviews whose words are near copies of another's (Jindal and Liu, WSDM 2008: repeated text as proof of invention): runs of three characters,
 * Jaccard of at least `copySimilarity`. Takes real reviews: site-made texts and lines of one order must be left out first, since both
 * repeat honestly. Short stock phrases are counted apart and never compared. Buyers of different goods may still write alike, so the
 * share is a sign and the example is there to be read.
 */
export function nearCopies(
  real: readonly SeenReview[],
  { copySimilarity }: Pick<ReviewLimits, 'copySimilarity'>,
): NearCopies {
  const sameWords = new Map<string, SeenReview[]>();
  for (const review of real) {
    const folded = foldText(review.text);
    const same = sameWords.get(folded);
    if (same) same.push(review);
    else sameWords.set(folded, [review]);
  }
  const texts = [...sameWords].sort(byWords).flatMap(([folded, reviews]) => {
    const shingles = shinglesOf(folded);
    return shingles === null ? [] : [{ shingles, reviews }];
  });
  const groups = new Map<number, SeenReview[]>();
  const groupNumbers = groupSimilar(
    texts.map(({ shingles }) => shingles),
    copySimilarity,
  );
  for (const [at, { reviews }] of texts.entries()) {
    const number = groupNumbers[at] ?? at;
    const group = groups.get(number);
    if (group) group.push(...reviews);
    else groups.set(number, [...reviews]);
  }
  const compared = texts.reduce((sum, { reviews }) => sum + reviews.length, 0);
  const repeated = [...groups.values()].filter(({ length }) => length > 1).map(groupOf);
  return {
    copies: sampledShare(compared - groups.size, compared),
    tooShort: real.length - compared,
    groups: repeated.sort(byLikeness).slice(0, shownGroups),
  };
}
