import type { FactName } from '@/domain/page-facts';
import type { EvidenceValues } from '@/evidence/facts';
import type { Format } from '@/i18n/format';
import { salesText, shownFact } from '@/risk/shown-fact';

type Texts = { [Name in FactName]?: (value: EvidenceValues[Name], format: Format) => string };

const yuan = (amount: number) => ({ amount, currency: 'CNY' as const });

/** Facts that are lists or ranges, told in full: a memo is read when the page may be gone. */
const texts: Texts = {
  sales: (figures) => figures.map(salesText).join('; '),
  priceTiers: (tiers, format) =>
    tiers.map(({ minQuantity, price }) => `≥ ${format.count(minQuantity)}: ${format.money(yuan(price))}`).join('; '),
  priceRange: ({ min, max }, format) => `${format.money(yuan(min))} – ${format.money(yuan(max))}`,
  reviews: (reviews, format) => format.count(reviews.length),
};

/** A fact as text for a memo. Prices are in CNY, as pages show them. */
export function factText<Name extends FactName>(name: Name, value: EvidenceValues[Name], format: Format): string {
  const write: ((value: EvidenceValues[Name], format: Format) => string) | undefined = texts[name];
  return write ? write(value, format) : shownFact(name, value);
}
