import type { CompareCell, CompareRowId } from '@/domain/compare';
import type { Language } from '@/domain/language';
import { unitCount, unitName } from '@/domain/unit-names';
import type { EvidenceName, EvidenceValues, Facts } from '@/evidence/facts';
import { unitPriceOf } from '@/evidence/history/offer-price';
import { cardWords } from '@/i18n/card-words';
import { compareWords } from '@/i18n/compare-words';
import { dossierWords } from '@/i18n/dossier-words';
import { fill } from '@/i18n/fill';
import { formatIn } from '@/i18n/format';
import { guaranteeList } from '@/risk/guarantee-term';
import { badgeList } from '@/risk/badge-term';
import { clipped } from '@/risk/clipped';
import { grouped, shownFact } from '@/risk/shown-fact';
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
  return badges ? { ...unread, shown: badgeList(badges.value, language), at: badges.at } : unread;
}

/** Promises with their English meaning beside the words of the page. */
function guaranteesCell({ known: { guarantees } }: Facts, language: Language): CompareCell {
  return guarantees ? { ...unread, shown: guaranteeList(guarantees.value, language), at: guarantees.at } : unread;
}

function orderCell(facts: Facts, language: Language): CompareCell {
  const told = factCell(facts, 'minOrder');
  const unit = facts.known.unit?.value;
  if (told.number === null || unit === undefined) return told;
  return { ...told, shown: unitCount(told.number, grouped(told.number), unit, language), measure: unit };
}

function kindCell({ known: { companyKind } }: Facts, language: Language): CompareCell {
  if (!companyKind) return unread;
  const { kind, sign } = companyKind.value;
  const said = compareWords[language].kinds[kind];
  return { ...unread, shown: sign === null ? said : `${said} (${clipped(sign)})`, at: companyKind.at };
}

function priceCell({ reading, language }: Case): CompareCell {
  const price = unitPriceOf(reading);
  if (price === null) return unread;
  const unit = price.unit === null ? '' : ` / ${unitName(price.unit, language)}`;
  const shown = `CNY ${String(price.price)}${unit}`;
  return { shown, number: price.price, measure: `${price.basis}${unit}`, at: reading.readAt };
}

/** The whole ladder, so that an offer cheap in small lots and dear in large ones shows. */
function ladderCell({ reading: { fields, readAt }, language }: Case): CompareCell {
  const { from } = dossierWords[language];
  const { count } = formatIn(language);
  if (fields.priceTiers.state !== 'found') return unread;
  const tiers = fields.priceTiers.value.toSorted((one, other) => one.minQuantity - other.minQuantity);
  const rungs = tiers.map(({ minQuantity, price }) => `${from(count(minQuantity))}: CNY ${String(price)}`);
  return { ...unread, shown: rungs.slice(0, 8).join(', '), at: readAt };
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
    priceTiers: ladderCell(from),
    minOrder: orderCell(facts, language),
    deliveryHours: factCell(facts, 'deliveryHours'),
    guarantees: guaranteesCell(facts, language),
    location: factCell(facts, 'location'),
    ...ownCells(from, language),
  };
}
