import type { Assessment } from '@/domain/assessment';
import type { StoreMark } from '@/domain/mark';
import type { Memo, MemoRow } from '@/domain/memo';
import type { PageFacts } from '@/domain/page-facts';

/** Facts that were found; a name that is absent was not read. */
export type FoundFacts = Partial<PageFacts>;

/** One store as its newest pages show it. `assessment` is null when no page of it can be judged. */
export interface StoreSheetRow {
  storeKey: string;
  facts: FoundFacts;
  assessment: Pick<Assessment, 'band' | 'score' | 'best' | 'coverage'> | null;
  mark: StoreMark;
  firstSeenAt: string;
  lastSeenAt: string;
}

/** One offer as it was read last. */
export interface OfferSheetRow {
  storeKey: string;
  url: string;
  facts: FoundFacts;
  firstSeenAt: string;
  readAt: string;
}

/** What the buyer wrote on one store. */
export interface NoteSheetRow {
  companyName: string | null;
  mark: StoreMark;
}

/** One line of a decision memo; `part` is the title of the part it stands in. */
export interface MemoSheetRow {
  memo: Memo;
  part: string;
  row: MemoRow;
}
