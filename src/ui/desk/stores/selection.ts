/** Chosen stores, and where a range of them began: `base` is what was chosen before it. */
export interface Selection {
  chosen: ReadonlySet<string>;
  anchor: number;
  base: ReadonlySet<string>;
}

const empty: ReadonlySet<string> = new Set();
export const nothingChosen: Selection = { chosen: empty, anchor: 0, base: empty };

/** Chooses a store or lets it go; the next range begins at its row. */
export function toggled({ chosen }: Selection, row: number, storeKey: string): Selection {
  const next = new Set(chosen);
  if (!next.delete(storeKey)) next.add(storeKey);
  return { chosen: next, anchor: row, base: next };
}

/** Chooses every row between the last chosen one and this; a longer or shorter range takes the place of the one before. */
export function extended({ anchor, base }: Selection, row: number, keys: readonly string[]): Selection {
  const [from, to] = anchor < row ? [anchor, row] : [row, anchor];
  return { anchor, base, chosen: new Set([...base, ...keys.slice(from, to + 1)]) };
}

/** Chooses all of a list beside what was chosen; lets all of it go when it was chosen whole. */
export function allOrNone({ chosen, anchor }: Selection, keys: readonly string[]): Selection {
  const next = new Set(chosen);
  if (keys.every((key) => next.has(key))) for (const key of keys) next.delete(key);
  else for (const key of keys) next.add(key);
  return { chosen: next, anchor, base: next };
}
