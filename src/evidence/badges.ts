import type { Badge } from '@/domain/page-facts';
import type { MarkMeaning } from './mark-meanings/meaning';
import { offerMarks } from './mark-meanings/offer-marks';
import { sellerMarks } from './mark-meanings/seller-marks';

export type { MarkKind, MarkMeaning } from './mark-meanings/meaning';

/** Every mark that is explained: those of the handbook (badges.json), nicknames folded into their mark, and 买家保障. */
export const markMeanings: readonly MarkMeaning[] = [...sellerMarks, ...offerMarks];

/** What an audit certificate says: `factory` 深度验厂, `trader` 深度验商 (fieldCert `fcaTrade`); null when the page does not say. */
export type AuditType = 'factory' | 'trader' | null;

/** A mark a page shows with what it means; `meaning` is null for a mark that is not known, which proves nothing. */
export interface ExplainedBadge {
  badge: Badge;
  meaning: MarkMeaning | null;
}

/**
 * What the marks of a store are worth. `audit`: who was audited on site; `both` when the page shows both. A certificate of a trader outweighs
 * a factory mark, `auditConflict` says that they disagree. `strongest` is the best strength among marks not retired, 0 to 3.
 */
export interface BadgeEvidence {
  marks: ExplainedBadge[];
  audit: 'factory' | 'trader' | 'both' | 'none';
  auditConflict: boolean;
  retired: Badge[];
  unknown: Badge[];
  strongest: number;
}

/** Spelling of a mark without brackets, blanks, width and case; digits of 假一赔N and the like stay. */
const fold = (name: string) =>
  name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s()[\]【】]/g, '');
const byName = new Map(
  markMeanings.flatMap((meaning) => [meaning.term, ...meaning.names].map((name) => [fold(name), meaning])),
);
const byId = new Map(
  markMeanings.flatMap((meaning) => (meaning.badge === null ? [] : [[meaning.badge as string, meaning]])),
);
const promises: readonly (readonly [RegExp, string])[] = [
  [/^\d{1,2}天无理由/, '7天无理由'],
  [/^\d{1,2}(?:小时|h)发货/, '48小时发货'],
  [/^假一赔/, '假一赔三'],
];

/** The meaning of a mark by our id or by the name a page shows (`other:<name>`); null for a mark that is not known. */
export function meaningOf(badge: Badge): MarkMeaning | null {
  const known = byId.get(badge);
  if (known) return known;
  const name = fold(badge.replace(/^other:/, ''));
  const promise = promises.find(([shape]) => shape.test(name))?.[1];
  return byName.get(name) ?? (promise === undefined ? undefined : byName.get(fold(promise))) ?? null;
}

function auditOf(badges: readonly Badge[], auditType: AuditType): BadgeEvidence['audit'] {
  const isFactory = badges.includes('deep-factory-audit');
  const isTrader = badges.includes('deep-trader-audit');
  if (auditType !== null && !(auditType === 'factory' && isTrader)) return auditType;
  if (isFactory && isTrader) return 'both';
  if (isTrader) return 'trader';
  return isFactory ? 'factory' : 'none';
}

/**
 * Explains the marks of a store: what each proves and does not (badges.json and domain handbook, section 1.4). Pass null as `auditType`
 * when the page holds no audit certificate. No marks give empty lists and strength 0, which is no finding by itself: a page may leave
 * marks out.
 */
export function badgeEvidence(badges: readonly Badge[], auditType: AuditType): BadgeEvidence {
  const marks = badges.map((badge) => ({ badge, meaning: meaningOf(badge) }));
  const audit = auditOf(badges, auditType);
  const isRetired = ({ meaning }: ExplainedBadge) => meaning?.kind === 'retired';
  const isTraderOnly = audit === 'trader';
  const strengths = marks
    .filter((explained) => !isRetired(explained))
    .map(({ badge, meaning }) => (isTraderOnly && badge === 'deep-factory-audit' ? 2 : (meaning?.strength ?? 0)));
  return {
    marks,
    audit,
    auditConflict:
      (auditType === 'trader' && badges.includes('deep-factory-audit')) ||
      (auditType === 'factory' && badges.includes('deep-trader-audit')),
    retired: marks.filter(isRetired).map(({ badge }) => badge),
    unknown: marks.filter(({ meaning }) => meaning === null).map(({ badge }) => badge),
    strongest: Math.max(0, ...strengths),
  };
}
