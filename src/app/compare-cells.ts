import type { CompareCell, CompareRowId } from '@/domain/compare';
import type { Language } from '@/domain/language';
import type { Badge } from '@/domain/page-facts';
import type { EvidenceName, EvidenceValues, Facts } from '@/evidence/facts';
import { unitPriceOf } from '@/evidence/history/offer-price';
import { cardWords } from '@/i18n/card-words';
import { compareWords } from '@/i18n/compare-words';
import { deskWords } from '@/i18n/desk-words';
import { fill } from '@/i18n/fill';
import { formatIn } from '@/i18n/format';
import { guaranteeList } from '@/risk/guarantee-term';
import { clipped, grouped, shownFact } from '@/risk/shown-fact';
import type { Case, Judgement } from './judge';

const unread: CompareCell = { shown: null, number: null, measure: '', at: null };

function factCell<Name extends EvidenceName>(
  { known }: Facts,
  name: Name,
  numberOf: (value: EvidenceValues[Name]) => number | null = (value) => (typeof value === 'number' ? value : null),
): CompareCell {
  const told = known[name];
  if (!told) return unread;
  const value = told.value;
  return { shown: shownFact(name, value), number: numberOf(value), measure: '', at: told.at };
}

/** Marks by their English and Chinese names, so that the buyer finds them on the page. */
function badgesCell({ known: { badges } }: Facts, language: Language): CompareCell {
  const names: Partial<Record<Badge, string>> = deskWords[language].badges;
  if (!badges) return unread;
  const said = badges.value.map((badge) => names[badge] ?? clipped(badge.replace(/^other:/, '')));
  return { ...unread, shown: said.slice(0, 20).join(', '), at: badges.at };
}

/** Promises with their English meaning beside the words of the page. */
function guaranteesCell({ known: { guarantees } }: Facts, language: Language): CompareCell {
  return guarantees ? { ...unread, shown: guaranteeList(guarantees.value, language), at: guarantees.at } : unread;
}

function kindCell({ known: { companyKind } }: Facts, language: Language): CompareCell {
  if (!companyKind) return unread;
  const { kind, sign } = companyKind.value;
  const said = compareWords[language].kinds[kind];
  return { ...unread, shown: sign === null ? said : `${said} (${clipped(sign)})`, at: companyKind.at };
}

function priceCell({ reading }: Case): CompareCell {
  const price = unitPriceOf(reading);
  if (price === null) return unread;
  const unit = price.unit === null ? '' : ` / ${price.unit}`;
  const shown = `CNY ${String(price.price)}${unit}`;
  return { shown, number: price.price, measure: `${price.basis}${unit}`, at: reading.readAt };
}

/** The buyer's own words; what was never written is not "not read": it is nothing. */
function ownCells(
  { memory }: Case,
  language: Language,
): Record<'rating' | 'blacklist' | 'exposure' | 'note', CompareCell> {
  const { money } = formatIn(language);
  const said = (shown: string, number: number | null = null): CompareCell => ({ ...unread, shown, number });
  const open = (memory?.payments ?? []).filter(({ deliveredAt }) => deliveredAt === null);
  const sums = [...new Set(open.map(({ amount }) => amount.currency))].sort().flatMap((currency) => {
    const amount = open.reduce((sum, paid) => sum + (paid.amount.currency === currency ? paid.amount.amount : 0), 0);
    return amount > 0 ? [money({ amount, currency })] : [];
  });
  const { rating = null, blacklist = null, note = '' } = memory?.mark ?? {};
  return {
    rating: rating === null ? said('') : said(`${String(rating)} / 5`, rating),
    blacklist: said(blacklist?.reason ?? ''),
    exposure: said(sums.join(' + ')),
    note: said(note.slice(0, 300)),
  };
}

/** Every row's cell of one judged store or offer, worded in the case's language. */
export function cellsOf(from: Case, { facts, assessment }: Judgement): Record<CompareRowId, CompareCell> {
  const { language } = from;
  const { score, best, coverage } = assessment;
  const words = cardWords[language];
  const rounded = [score, best].map((points) => String(Math.round(points)));
  const range = fill(best === score ? words.score : words.scoreRange, ...rounded);
  const minOrder = factCell(facts, 'minOrder');
  const unit = facts.known.unit?.value;
  return {
    score: { ...unread, shown: range, number: score },
    coverage: { ...unread, shown: formatIn(language).percent(coverage), number: coverage },
    membershipYears: factCell(facts, 'membershipYears'),
    badges: badgesCell(facts, language),
    companyKind: kindCell(facts, language),
    legalName: factCell(facts, 'legalName'),
    yearsEstablished: factCell(facts, 'yearsEstablished'),
    repeatRate: factCell(facts, 'repeatRate'),
    serviceScore: factCell(facts, 'serviceScore'),
    onTimeRate: factCell(facts, 'onTimeRate'),
    goodRate: factCell(facts, 'goodRate'),
    reviewCount: factCell(facts, 'reviewCount'),
    ownSales: factCell(facts, 'ownSales'),
    price: priceCell(from),
    minOrder:
      minOrder.number === null
        ? minOrder
        : { ...minOrder, shown: `${grouped(minOrder.number)} ${unit ?? ''}`.trim(), measure: unit ?? '' },
    deliveryHours: factCell(facts, 'deliveryHours'),
    guarantees: guaranteesCell(facts, language),
    location: factCell(facts, 'location'),
    ...ownCells(from, language),
  };
}
