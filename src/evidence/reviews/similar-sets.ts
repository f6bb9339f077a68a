/** Size of what two ascending lists share, over the size of both together (Jaccard 1901). 0 when both are empty. */
export function jaccard(a: readonly number[], b: readonly number[]): number {
  let [i, j, shared] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const [x, y] = [a[i] ?? 0, b[j] ?? 0];
    if (x === y) shared += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
  const together = a.length + b.length - shared;
  return together === 0 ? 0 : shared / together;
}

/** Numbers the members of all sets from rare to frequent, so that a set's first members are the ones few others have. */
function rareFirst(sets: readonly (readonly number[])[]): number[][] {
  const frequency = new Map<number, number>();
  for (const set of sets) for (const member of set) frequency.set(member, (frequency.get(member) ?? 0) + 1);
  const ordered = [...frequency].sort(([x, often], [y, rarely]) => often - rarely || x - y);
  const rank = new Map(ordered.map(([member], index) => [member, index]));
  return sets.map((set) => set.map((member) => rank.get(member) ?? 0).sort((a, b) => a - b));
}

/**
 * Groups sets that are linked by pairs of at least `similarity` (0 to 1, above 0); answers the group number of every set. Exact: two sets
 * can only be so alike when they share one of their rarest members (prefix filtering: Chaudhuri, Ganti, Kaushik, ICDE 2006; Bayardo, Ma,
 * Srikant, WWW 2007), so few pairs are compared. MinHash would estimate the same; its npm packages are years old and a few
 * thousand short texts need no estimate.
 */
export function groupSimilar(sets: readonly (readonly number[])[], similarity: number): number[] {
  const group = sets.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (group[root] !== root) root = group[root] ?? root;
    group[index] = root;
    return root;
  };
  const ranked = rareFirst(sets);
  const bySize = ranked.map((_, index) => index).sort((a, b) => (ranked[a]?.length ?? 0) - (ranked[b]?.length ?? 0));
  const holders = new Map<number, number[]>();
  for (const index of bySize) {
    const set = ranked[index] ?? [];
    const prefix = set.slice(0, set.length - Math.ceil(similarity * set.length - 1e-9) + 1);
    const compared = new Set<number>();
    for (const member of prefix) {
      for (const other of holders.get(member) ?? []) {
        const otherSet = ranked[other] ?? [];
        if (otherSet.length < similarity * set.length - 1e-9 || compared.has(other)) continue;
        compared.add(other);
        const [root, otherRoot] = [rootOf(index), rootOf(other)];
        if (root !== otherRoot && jaccard(set, otherSet) >= similarity) group[otherRoot] = root;
      }
      const list = holders.get(member);
      if (list) list.push(index);
      else holders.set(member, [index]);
    }
  }
  return group.map((_, index) => rootOf(index));
}
