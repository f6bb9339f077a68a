import type { Language } from '@/domain/language';
import type { FactName } from '@/domain/page-facts';
import { unitName } from '@/domain/unit-names';
import type { EvidenceValues } from '@/evidence/facts';
import { formatIn, type Format } from '@/i18n/format';
import { badgeList } from '@/risk/badge-term';
import { guaranteeList } from '@/risk/guarantee-term';
import { salesText, shownFact } from '@/risk/shown-fact';

/** Writes one fact for a reader: the formatters, and the language for terms that keep their Chinese beside them. */
type Write<Name extends FactName> = (value: EvidenceValues[Name], format: Format, language: Language) => string;
type Texts = { [Name in FactName]?: Write<Name> };

const yuan = (amount: number) => ({ amount, currency: 'CNY' as const });

/** Facts that are lists or ranges, told in full: a memo is read when the page may be gone. */
const texts: Texts = {
  sales: (figures) => figures.map(salesText).join('; '),
  priceTiers: (tiers, format) =>
    tiers.map(({ minQuantity, price }) => `≥ ${format.count(minQuantity)}: ${format.money(yuan(price))}`).join('; '),
  priceRange: ({ min, max }, format) => `${format.money(yuan(min))} – ${format.money(yuan(max))}`,
  reviews: (reviews, format) => format.count(reviews.length),
  badges: (badges, _, language) => badgeList(badges, language),
  guarantees: (guarantees, _, language) => guaranteeList(guarantees, language),
  unit: (unit, _, language) => unitName(unit, language),
};

/** A fact as text for a memo. Prices are in CNY, as pages show them. */
export function factText<Name extends FactName>(name: Name, value: EvidenceValues[Name], language: Language): string {
  const write: Write<Name> | undefined = texts[name];
  return write ? write(value, formatIn(language), language) : shownFact(name, value);
}
