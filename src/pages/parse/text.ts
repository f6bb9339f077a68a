/** Blanks of every kind folded to one, full-width letters and digits made plain. Numbers become their text. */
export function plainText(found: unknown): string | undefined {
  if (typeof found === 'number') return Number.isFinite(found) ? String(found) : undefined;
  if (typeof found !== 'string') return undefined;
  return found.normalize('NFKC').replace(/\s+/g, ' ').trim();
}

const longestText = 2000;

/** A text as shown: blanks and control characters folded, otherwise untouched (no full-width folding: names keep their brackets). */
export function text(found: unknown): string | undefined {
  if (typeof found === 'number') return Number.isFinite(found) ? String(found) : undefined;
  if (typeof found !== 'string') return undefined;
  const folded = found.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return folded === '' || folded.length > longestText ? undefined : folded;
}
