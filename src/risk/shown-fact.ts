import type { Badge, NewerScores, SalesFigure, ScoreName, ServiceScores } from '@/domain/page-facts';
import type { EvidenceName, EvidenceValues } from '@/evidence/facts';
import { badgeTerm } from './badge-term';
import { clipped } from './clipped';
import { shownLearned } from './shown-learned';

type Shown = { [Name in EvidenceName]?: (value: EvidenceValues[Name]) => string };

/** 0.385 as "39 %"; one decimal above 99, where it matters. */
export function percent(share: number): string {
  const points = share * 100;
  return `${String(points > 99 && points < 100 ? Math.floor(points * 10) / 10 : Math.round(points))} %`;
}

/** At most 20 names in one line, each cut and so is the whole. */
export const listText = (names: string[]): string => clipped(names.slice(0, 20).map(clipped).join('、'));

/** "已售 200+": a sales number never travels without its scope. */
export function salesText({ scope, count, exact, atLeast }: SalesFigure): string {
  const number = exact === undefined ? `${grouped(count)}${atLeast ? '+' : ''}` : grouped(exact);
  return scope === null ? number : `${clipped(scope)} ${number}`;
}

const digits = new Intl.NumberFormat('en-US');
/** A count with its thousands set apart: 12,000. */
export const grouped = (count: number): string => digits.format(count);

/** The scores as shops show them, beside the words of the rule about them. */
const scoreTerms: Record<ScoreName, string> = {
  consultation: 'advice 咨询',
  logistics: 'shipping 物流',
  dispute: 'disputes 纠纷',
  quality: 'quality 品质',
  returns: 'returns 退换',
};

const newerTerms: Record<keyof NewerScores, string> = {
  consultation: 'advice 咨询体验',
  logistics: 'shipping 物流体验',
  afterSales: 'after-sales 售后体验',
  goods: 'goods 商品体验',
  dispatch: 'dispatch 发货体验',
};

function scoresText({ newer = {}, ...scores }: ServiceScores): string {
  const worded = (terms: Record<string, string>, values: Record<string, number | null>) =>
    Object.entries(terms).flatMap(([name, term]) => (values[name] == null ? [] : [`${term} ${String(values[name])}`]));
  return [...worded(scoreTerms, scores), ...worded(newerTerms, { ...newer })].join(', ');
}

const shown: Shown = {
  badges: (badges: Badge[]) => listText(badges.map(badgeTerm)),
  repeatRate: percent,
  goodRate: percent,
  deliveryHours: (hours) => `${String(hours)} h`,
  guarantees: listText,
  serviceScores: scoresText,
  onTimeRate: percent,
  registeredCapital: ({ amount, currency }) => `${currency} ${grouped(amount)}`,
  auditType: (audit) => (audit === 'factory' ? 'factory 深度验厂' : 'trader 深度验商'),
  companyKind: ({ name }) => name,
  factoryClaim: (claim) => claim ?? '–',
  paymentPhrase: (phrase) => phrase ?? '–',
  ownSales: salesText,
  soldInAll: salesText,
  blacklist: (entry) => entry?.reason ?? '–',
  ...shownLearned,
};

/** A fact as short text for a proof, the same in every language. */
export function shownFact<Name extends EvidenceName>(name: Name, value: EvidenceValues[Name]): string {
  const write: ((value: EvidenceValues[Name]) => string) | undefined = shown[name];
  return clipped(write ? write(value) : String(value));
}
