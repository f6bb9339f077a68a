import type { CompareCell, CompareColumn, CompareRowId, CompareSubject } from '@/domain/compare';
import type { Language } from '@/domain/language';
import type { EvidenceName, EvidenceValues, Facts } from '@/evidence/facts';
import { unitPriceOf } from '@/evidence/history/offer-price';
import { formatIn } from '@/i18n/format';
import { grouped, shownFact } from '@/risk/shown-fact';
import type { Context } from './context';
import { judge, type Case, type Judgement } from './judge';
import { openCase } from './open-case';
import type { Question } from './topics';

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

function cellsOf(from: Case, { facts, assessment }: Judgement): Record<CompareRowId, CompareCell> {
  const { score, best, coverage } = assessment;
  const range =
    best === score ? String(Math.round(score)) : `${String(Math.round(score))} (${String(Math.round(best))})`;
  const minOrder = factCell(facts, 'minOrder');
  const unit = facts.known.unit?.value;
  return {
    score: { ...unread, shown: range, number: score },
    coverage: { ...unread, shown: formatIn(from.language).percent(coverage), number: coverage },
    membershipYears: factCell(facts, 'membershipYears'),
    badges: factCell(facts, 'badges'),
    companyKind: factCell(facts, 'companyKind'),
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
    guarantees: factCell(facts, 'guarantees'),
    location: factCell(facts, 'location'),
    ...ownCells(from, from.language),
  };
}

async function columnOf(context: Context, { storeKey, offerId }: CompareSubject): Promise<CompareColumn | null> {
  const found = await openCase(context, storeKey, offerId);
  if (!found) return null;
  const judgement = judge(found);
  const { title, companyName } = judgement.facts.known;
  return {
    storeKey: found.storeKey,
    offerId,
    companyName: companyName?.value ?? null,
    title: offerId === null ? null : (title?.value ?? null),
    band: judgement.assessment.band,
    cells: cellsOf(found, judgement),
  };
}

/** Stores or offers side by side, each judged by what is kept of it now; null where nothing is kept of one. */
export function compare(context: Context, { subjects }: Question<'compare'>): Promise<(CompareColumn | null)[]> {
  return Promise.all(subjects.map((subject) => columnOf(context, subject)));
}
