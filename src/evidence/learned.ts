import type { BlockedMatch } from '@/domain/blocked';
import type { BlacklistEntry } from '@/domain/mark';
import type { Badge, FactName } from '@/domain/page-facts';
import type { SharedWord } from '@/domain/shared-word';
import type { FigureChange } from './history/figure-change';
import type { LostBadge } from './history/lost-badges';
import type { YearsChange } from './history/membership-years';
import type { Changed, Step } from './history/observations';
import type { PriceStanding } from './history/offer-price';
import type { LadderMove } from './history/tier-ladder';
import type { NameMatch } from './identity/compare-names';
import type { LicenceCode } from './identity/licence-code';
import type { Burst } from './reviews/bursts';
import type { SampledShare } from './reviews/interval';
import type { CopyGroup } from './reviews/near-copies';

/** What an answer about reviews rests on: reviews seen on any visit, of how many (null: not told), and those that buyers wrote. */
export interface ReviewBasis {
  seen: number;
  ofTotal: number | null;
  real: number;
}

/** Another kept store of the same company. */
export interface SisterStore {
  storeKey: string;
  name: string | null;
}

/** An answer that could be given. */
export type Answered<Answer> = Exclude<Answer, { state: 'unknown' }>;

/**
 * What is worked out from memory and from several facts. A name is absent while its question cannot be answered: a first visit has
 * nothing to compare with, and a few reviews tell nothing.
 */
export interface LearnedEvidence {
  /** windows in which far more reviews came than the offer's own rate explains, strongest first */
  reviewBursts: ReviewBasis & { bursts: Burst[]; judged: number };
  /** reviews that nearly repeat another's words, and the largest groups of them */
  reviewCopies: ReviewBasis & { copies: SampledShare; groups: CopyGroup[] };
  /** share of the reviews seen that the site wrote itself 默认好评 */
  defaultReviews: ReviewBasis & { share: SampledShare };
  yearsChange: Answered<Changed<YearsChange>>;
  repeatRateChange: Answered<FigureChange>;
  serviceScoreChange: Answered<FigureChange>;
  nameChange: Answered<Changed<Step<string>>> & { match: NameMatch['match'] };
  /** another login or another licence under the same store */
  accountChange: Answered<Changed<Step<string> & { what: 'login' | 'licence' }>>;
  lostMarks: { lost: LostBadge[]; compared: number };
  retiredMarks: Badge[];
  ownPrice: Answered<PriceStanding>;
  ladder: LadderMove;
  licence: LicenceCode;
  /** the registered name beside the name the shop shows */
  names: NameMatch & { registered: string; shown: string };
  /** years since founding beside the paid years of the store */
  ages: { company: number; store: number };
  /** days on which pages of the store showed a fact, whether or not it could be understood */
  looks: Partial<Record<FactName, number>>;
  /** reviews seen, and whether they are enough to be judged */
  reviewSample: ReviewBasis & { isEnough: boolean };
  /** whether kept stores could be searched for the company */
  companySearched: boolean;
  /** other stores of the company by its licence code, and others that only carry its name */
  sisters: { sure: SisterStore[]; byName: SisterStore[] };
  /** the buyer's `stop` entries on other shops of the company, sure or by name alone; `own` is this store's name, null when unread */
  blocked: { sure: BlockedMatch[]; byName: BlockedMatch[]; own: string | null };
  /** the buyer's warnings: on this store, and on shops that surely or possibly belong to its company */
  warnings: { own: BlacklistEntry | null; company: BlockedMatch[] };
  /**
   * Other buyers' entries that recognise the company, heaviest first, those in force and those that have run out; `asked` false: no file of
   * theirs was ever taken in. `own` is this store's name, null when unread.
   */
  colleagues: { asked: boolean; listed: SharedWord[]; past: SharedWord[]; own: string | null };
}
