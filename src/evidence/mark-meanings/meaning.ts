import type { Words } from '@/domain/language';
import type { BadgeId } from '@/domain/page-facts';

/** Sorts of marks: bought, checked on site, chosen by 1688, a legal status, a promise inside an order, or measured behaviour. */
export type MarkKind = 'paid' | 'audit' | 'chosen' | 'status' | 'promise' | 'measured' | 'retired';

/**
 * What a mark of 1688 proves and what it does not. `badge` is our id where the page readers have one, `names` are other spellings a page may
 * show. `strength` 0 to 5 is our judgement of what it says about honesty and capacity; none of them is above 3. `retiredSince` YYYY-MM-DD.
 */
export interface MarkMeaning {
  badge: BadgeId | null;
  term: string;
  names: readonly string[];
  kind: MarkKind;
  strength: 0 | 1 | 2 | 3;
  proves: Words;
  doesNotProve: Words;
  retiredSince: string | null;
}

/** A row of a table of marks: [English, Chinese] for what it proves and does not. */
export function mark(
  badge: BadgeId | null,
  [term = '', ...names]: readonly string[],
  kind: MarkKind,
  strength: MarkMeaning['strength'],
  proves: readonly [string, string],
  doesNot: readonly [string, string],
  retiredSince: string | null = null,
): MarkMeaning {
  const words = ([en, zh_CN]: readonly [string, string]): Words => ({ en, zh_CN });
  return { badge, term, names, kind, strength, proves: words(proves), doesNotProve: words(doesNot), retiredSince };
}
