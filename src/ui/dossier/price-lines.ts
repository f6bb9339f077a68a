import type { PriceHistory } from '@/domain/dossier';
import type { Line } from './chart/aligned';
import { dossierWording } from './dossier-words';

/** Lines beyond this many cannot be told apart; the table holds them all. */
const mostLines = 4;

/** A line for each rung of the ladder, smallest quantity first; looks that showed a range alone have lines of their own. */
export function priceLines({ looks, unit }: PriceHistory): Line[] {
  const { dossier, format } = dossierWording();
  const quantities = [...new Set(looks.flatMap(({ tiers }) => tiers.map(({ minQuantity }) => minQuantity)))];
  const rungs = quantities
    .sort((one, other) => one - other)
    .slice(0, mostLines)
    .map((quantity) => ({
      label: `${dossier.from(format.count(quantity))}${unit === null ? '' : ` ${unit}`}`,
      values: looks.map(({ tiers }) => tiers.find(({ minQuantity }) => minQuantity === quantity)?.price ?? null),
    }));
  const ranges = looks.map(({ tiers, range }) => (tiers.length === 0 ? range : null));
  const lowest = { label: dossier.lowest, values: ranges.map((range) => range?.min ?? null) };
  const highest = { label: dossier.highest, values: ranges.map((range) => range?.max ?? null) };
  const differ = ranges.some((range) => range !== null && range.max > range.min);
  return [...rungs, lowest, ...(differ ? [highest] : [])].filter(({ values }) =>
    values.some((value) => value !== null),
  );
}
