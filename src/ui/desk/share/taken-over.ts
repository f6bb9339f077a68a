import type { BlacklistEntry, MarkChange } from '@/domain/mark';
import type { FieldLine } from '@/domain/share-job';
import { shareWording } from './share-wording';

/** UTF-16 units of the longest reason an entry may have. */
const longestReason = 1000;

/** Their reason with whose it was and when, so that the buyer's own list says where it has it from. */
function withOrigin({ reason, at }: BlacklistEntry, author: string): string {
  const origin = shareWording().share.origin(author, at.slice(0, 10));
  return `${reason.slice(0, longestReason - origin.length)}${origin}`;
}

/**
 * The change that puts a colleague's word in the place of the buyer's own; null when it is the same already, or they say nothing. `now` is
 * ISO 8601: from then the entry is the buyer's.
 */
export function takenOver({ field, theirs, mine }: FieldLine, author: string, now: string): MarkChange | null {
  if (theirs === null) return null;
  if (typeof theirs === 'number') {
    if (theirs === mine) return null;
    return field === 'rating' ? { rating: theirs } : { aspects: { [field]: theirs } };
  }
  const reason = withOrigin(theirs, author);
  const isTaken = mine !== null && typeof mine !== 'number' && mine.reason === reason;
  return isTaken ? null : { blacklist: { ...theirs, reason, at: now } };
}
