import type { PriceTier } from '@/domain/page-facts';

/** One rung in both ladders with another price, CNY a unit. */
export interface MovedRung {
  minQuantity: number;
  from: number;
  to: number;
}

/** How a price ladder moved: rungs with a new price, quantities that came and that went. */
export interface LadderMove {
  state: 'same' | 'moved';
  moved: MovedRung[];
  added: PriceTier[];
  removed: PriceTier[];
}

const byQuantity = (a: { minQuantity: number }, b: { minQuantity: number }) => a.minQuantity - b.minQuantity;

/** Compares two ladders of one offer and unit by quantity, in any order. Null when either is empty: no ladder was read then. */
export function ladderMove(earlier: readonly PriceTier[], later: readonly PriceTier[]): LadderMove | null {
  if (earlier.length === 0 || later.length === 0) return null;
  const before = new Map(earlier.map(({ minQuantity, price }) => [minQuantity, price]));
  const after = new Map(later.map(({ minQuantity, price }) => [minQuantity, price]));
  const moved = [...after].flatMap(([minQuantity, to]) => {
    const from = before.get(minQuantity);
    return from === undefined || from === to ? [] : [{ minQuantity, from, to }];
  });
  const added = later.filter(({ minQuantity }) => !before.has(minQuantity)).sort(byQuantity);
  const removed = earlier.filter(({ minQuantity }) => !after.has(minQuantity)).sort(byQuantity);
  const state = moved.length + added.length + removed.length > 0 ? 'moved' : 'same';
  return { state, moved: moved.sort(byQuantity), added, removed };
}
