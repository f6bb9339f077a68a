import type { BlockedMatch } from '@/domain/blocked';
import type { LearnedEvidence } from '@/evidence/learned';

type Shown = { [Name in keyof LearnedEvidence]: (value: LearnedEvidence[Name]) => string };

const sample = ({ seen, ofTotal }: { seen: number; ofTotal: number | null }): string =>
  `${String(seen)} / ${ofTotal === null ? '?' : String(ofTotal)}`;

/** "2026-01-05: 5 → 2026-03-02: 1", for a change; "=" and how often it was seen, for none. */
function change(told: {
  state: string;
  seen?: number;
  from?: { at: string; value: unknown };
  to?: { at: string; value: unknown };
}): string {
  const { from, to, seen } = told;
  if (from === undefined || to === undefined) return `= (${String(seen ?? 0)})`;
  return `${from.at.slice(0, 10)}: ${String(from.value)} → ${to.at.slice(0, 10)}: ${String(to.value)}`;
}

const figures = (told: { usual: number; newest: { value: number } }): string =>
  `${String(told.usual)} → ${String(told.newest.value)}`;

const listedNames = (matches: BlockedMatch[]): string =>
  matches.map(({ name, storeKey }) => name ?? storeKey).join(', ') || '–';

/** Evidence as short text for a proof, the same in every language. */
export const shownLearned: Shown = {
  looks: () => '',
  companySearched: () => '',
  reviewSample: sample,
  reviewBursts: sample,
  reviewCopies: sample,
  defaultReviews: sample,
  yearsChange: change,
  nameChange: change,
  accountChange: change,
  repeatRateChange: figures,
  serviceScoreChange: figures,
  lostMarks: ({ lost, compared }) => `${lost.map(({ badge }) => badge).join(', ')} (${String(compared)})`,
  retiredMarks: (marks) => marks.join(', '),
  ownPrice: ({ usual, price, compared }) => `${String(usual)} → ${String(price)} (${String(compared)})`,
  ladder: ({ moved }) =>
    moved.map(({ minQuantity, from, to }) => `${String(minQuantity)}: ${String(from)} → ${String(to)}`).join(', '),
  licence: (licence) => ('code' in licence ? licence.code : '–'),
  names: ({ registered, shown }) => `${registered} / ${shown}`,
  ages: ({ company, store }) => `${String(company)} / ${String(store)}`,
  sisters: ({ sure, byName }) => [...sure, ...byName].map(({ name, storeKey }) => name ?? storeKey).join(', ') || '–',
  blocked: ({ sure, byName }) => listedNames([...sure, ...byName]),
  colleagues: ({ listed }) => listed.map(({ author }) => author).join(', ') || '–',
  warnings: ({ own, company }) => own?.reason ?? listedNames(company),
};
