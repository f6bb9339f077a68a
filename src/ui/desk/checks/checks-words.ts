import type { CheckGuide } from '@/locales/en-check-guide';
import { checkNames } from '@/domain/check-names';
import type { CheckId } from '@/domain/checks';
import { checksWords } from '@/i18n/checks-words';
import { deskWording } from '../desk-words';

/** What the guide says about a check, looked up by names that come from its table. */
export interface WordedGuide {
  name: string;
  why: string;
  how: string[];
  outcomes: Readonly<Record<string, string>>;
  questions: Readonly<Record<string, string>>;
}

/** Everything the checklists say: their own words, the desk's, and the formatters. */
export function checksWording() {
  const spoken = deskWording();
  return { ...spoken, said: checksWords[spoken.language] };
}

/** The guide of one check in the reader's language. */
export function guideOf(check: CheckId): WordedGuide {
  const { said, language } = checksWording();
  const guide: CheckGuide<CheckId> = said.guide[check];
  return { ...guide, name: checkNames[check][language] };
}
