import type { MarkChange } from '@/domain/mark';
import type { FieldLine } from '@/domain/share-job';
import { takenEntry } from '@/domain/shared-word';

/**
 * The change that puts a colleague's word in the place of the buyer's own; null when it is the same already, or they say nothing. `origin` goes
 * to the end of a reason; `now` is ISO 8601: from then the entry is the buyer's.
 */
export function takenOver({ field, theirs, mine }: FieldLine, origin: string, now: string): MarkChange | null {
  if (theirs === null) return null;
  if (typeof theirs === 'number') {
    if (theirs === mine) return null;
    return field === 'rating' ? { rating: theirs } : { aspects: { [field]: theirs } };
  }
  const blacklist = takenEntry(theirs, origin, now);
  const isTaken = mine !== null && typeof mine !== 'number' && mine.reason === blacklist.reason;
  return isTaken ? null : { blacklist };
}
