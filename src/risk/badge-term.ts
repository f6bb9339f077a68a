import { badgeNames } from '@/domain/badge-names';
import type { Language } from '@/domain/language';
import type { Badge } from '@/domain/page-facts';
import { clipped } from './clipped';

/** Marks that fit one line. */
const most = 12;

/** A mark as 1688 writes it; one without an id of ours keeps the page's own text. */
export function badgeTerm(badge: Badge): string {
  const names: Partial<Record<Badge, string>> = badgeNames.zh_CN;
  return names[badge] ?? badge.replace(/^other:/, '');
}

/** Marks in one line for a reader of that language, in English each with its Chinese term; at most 12. '' for none. */
export function badgeList(badges: readonly Badge[], language: Language): string {
  const names: Partial<Record<Badge, string>> = badgeNames[language];
  return badges
    .slice(0, most)
    .map((badge) => names[badge] ?? clipped(badgeTerm(badge)))
    .join(language === 'en' ? ', ' : '、');
}
