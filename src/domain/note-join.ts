/** Text of a pasted message as it is added below a note: its day (YYYY-MM-DD) on a line of its own. */
export const pastedEntry = (day: string, text: string): string => `${day}\n${text.trim()}`;

/** Two texts below each other; an empty one leaves no trace. */
export const below = (upper: string, lower: string): string =>
  [upper, lower].filter((part) => part !== '').join('\n\n');

/**
 * What is to stand in a note that was `was` when the buyer began to write `mine` over it, and is `other` by now. Null when only the buyer can
 * say. A pasted message that was added below meanwhile goes below what was written, and so nothing of either is lost.
 */
export function joinedNote(mine: string, was: string, other: string): string | null {
  if (other === was || other === mine) return mine;
  if (!other.startsWith(was)) return null;
  const added = other.slice(was.length).replace(/^\n\n/, '');
  return /^\d{4}-\d\d-\d\d\n/.test(added) ? below(mine, added) : null;
}

/** Tags after a change from `was` to `mine` is made to those kept by now: what another window added or took off stays so. */
export function joinedTags(mine: readonly string[], was: readonly string[], kept: readonly string[]): string[] {
  const stays = kept.filter((tag) => mine.includes(tag) || !was.includes(tag));
  return [...stays, ...mine.filter((tag) => !was.includes(tag) && !stays.includes(tag))];
}
