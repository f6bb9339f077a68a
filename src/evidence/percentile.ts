/** Where one value stands among others: shares and counts of the other stores, which do not hold the value's own. */
export interface Standing {
  /** 0 (below all) to 1 (above all); equal values count half (mid-rank) */
  rank: number;
  below: number;
  equal: number;
  above: number;
  /** stores compared with */
  among: number;
}

/** Stores below which a place among them means nothing. Our judgement; the policy may hand in another. */
const fewestStores = 10;

/**
 * Where a value stands among the stores this buyer has seen, never among all of 1688: nothing of the kind is public. `others` holds one value
 * for each other store, null where it is not known. Null when fewer than `fewest` are known.
 */
export function standingAmong(
  value: number,
  others: readonly (number | null)[],
  fewest = fewestStores,
): Standing | null {
  const known = others.filter((other) => other !== null);
  if (known.length < fewest || known.length === 0) return null;
  const below = known.filter((other) => other < value).length;
  const equal = known.filter((other) => other === value).length;
  const among = known.length;
  return { rank: (below + equal / 2) / among, below, equal, above: among - below - equal, among };
}

/** Facts in which more is better and which can be held against other stores. */
export const comparableFacts = ['membershipYears', 'repeatRate', 'serviceScore', 'yearsEstablished'] as const;
export type ComparableFact = (typeof comparableFacts)[number];
/** Null or left out: not known of this store. */
export type StoreFigures = { [Name in ComparableFact]?: number | null };

/** The standing of a store in every comparable fact; null where the fact, or enough of the others', is not known. */
export function standings(
  store: StoreFigures,
  others: readonly StoreFigures[],
  fewest = fewestStores,
): Record<ComparableFact, Standing | null> {
  const standingIn = (name: ComparableFact) => {
    const value = store[name] ?? null;
    return value === null
      ? null
      : standingAmong(
          value,
          others.map((other) => other[name] ?? null),
          fewest,
        );
  };
  return {
    membershipYears: standingIn('membershipYears'),
    repeatRate: standingIn('repeatRate'),
    serviceScore: standingIn('serviceScore'),
    yearsEstablished: standingIn('yearsEstablished'),
  };
}
