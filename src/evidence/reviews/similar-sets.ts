/** Size of what two ascending lists share, over the size of both together (Jaccard 1901). 0 when both are empty. */
export function jaccard(a: Float64Array, b: Float64Array): number {
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

/** Room for the members, which are below it. */
const memberRoom = 2 ** 30;
const countedTogether = 2 ** 18;
/** A member that thousands share is looked up among its newest holders only, which bounds the work a page of one template can cause. */
const mostHolders = 100;

/**
 * The members of all sets written as frequency and member in one number: ascending order puts the rare ones first. Members are counted
 * by their last bits, so one may count as more frequent than it is, which only costs time.
 */
function rareFirst(sets: readonly Uint32Array[]): Float64Array[] {
  const frequency = new Int32Array(countedTogether);
  const placeOf = (member: number) => member & (countedTogether - 1);
  for (const set of sets) {
    for (const member of set) frequency[placeOf(member)] = (frequency[placeOf(member)] ?? 0) + 1;
  }
  return sets.map((set) => {
    const ranked = new Float64Array(set.length);
    for (const [at, member] of set.entries()) ranked[at] = (frequency[placeOf(member)] ?? 0) * memberRoom + member;
    return ranked.sort();
  });
}

const isShared = (ranked: number) => ranked >= 2 * memberRoom;

/** Groups that can be joined; `rootOf` answers the one name of a member's group. */
function disjointGroups(size: number) {
  const parent = Int32Array.from({ length: size }, (_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    for (let up = parent[root]; up !== undefined && up !== root; up = parent[root]) root = up;
    parent[index] = root;
    return root;
  };
  return { rootOf, join: (one: number, other: number) => (parent[rootOf(other)] = rootOf(one)) };
}

/**
 * Groups sets of numbers below 2^30 that are linked by pairs of at least `similarity` (0 to 1, above 0); answers the group number of every set. Two sets can only
 * be so alike when they share one of their rarest members (prefix filtering: Chaudhuri, Ganti, Kaushik, ICDE 2006; Bayardo, Ma, Srikant,
 * WWW 2007), so few pairs are compared and no pair is missed, but for members with more than a hundred holders. MinHash would estimate the
 * same; its npm packages are years old, and a few thousand short texts need no estimate.
 */
export function groupSimilar(sets: readonly Uint32Array[], similarity: number): number[] {
  const ranked = rareFirst(sets);
  const groups = disjointGroups(sets.length);
  const order = ranked.map((_, index) => index).sort((a, b) => (ranked[a]?.length ?? 0) - (ranked[b]?.length ?? 0));
  const holders = new Map<number, number[]>();
  const comparedBy = new Int32Array(sets.length).fill(-1);
  for (const index of order) {
    const set = ranked[index] ?? new Float64Array();
    const fewest = similarity * set.length - 1e-9;
    for (const member of set.subarray(0, set.length - Math.ceil(fewest) + 1)) {
      if (!isShared(member)) continue;
      const held = holders.get(member) ?? [];
      for (let at = held.length - 1; at >= Math.max(0, held.length - mostHolders); at -= 1) {
        const other = held[at] ?? index;
        if (comparedBy[other] === index) continue;
        comparedBy[other] = index;
        const otherSet = ranked[other] ?? set;
        if (otherSet.length < fewest || groups.rootOf(index) === groups.rootOf(other)) continue;
        if (jaccard(set, otherSet) >= similarity) groups.join(index, other);
      }
      if (held.push(index) === 1) holders.set(member, held);
    }
  }
  return ranked.map((_, index) => groups.rootOf(index));
}
