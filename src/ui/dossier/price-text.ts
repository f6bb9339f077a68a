import type { UnitPrice } from '@/domain/dossier';
import { unitName } from '@/domain/unit-names';
import { dossierWording } from './dossier-words';

/** Exact CNY amounts: a price of 0.085 for one piece must not become 0.09. */
export function cny(amount: number): string {
  return `CNY ${String(Number(amount.toFixed(4)))}`;
}

/** "CNY 1.2 / piece 个", with a word where only a range of prices was read. */
export function priceText({ price, unit, basis }: UnitPrice): string {
  const { dossier, language } = dossierWording();
  const lowest = basis === 'lowest price' ? ` (${dossier.lowest})` : '';
  return `${cny(price)}${unit === null ? '' : ` / ${unitName(unit, language)}`}${lowest}`;
}
