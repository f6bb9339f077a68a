import { checkNames } from '@/domain/check-names';
import type { CheckId } from '@/domain/checks';
import type { Language } from '@/domain/language';
import type { CheckGuide } from '@/locales/en-check-guide';
import { enChecks, type ChecksWords } from '@/locales/en-checks';
import { zhCnChecks } from '@/locales/zh-cn-checks';

/** Words of the checklists. */
export const checksWords: Record<Language, ChecksWords> = { en: enChecks, zh_CN: zhCnChecks };

/** What the guide says about a check, looked up by names that come from its table. */
export interface WordedGuide {
  name: string;
  why: string;
  how: string[];
  outcomes: Readonly<Record<string, string>>;
  questions: Readonly<Record<string, string>>;
}

/** The guide of one check, with its name. */
export function wordedGuide(check: CheckId, language: Language): WordedGuide {
  const guide: CheckGuide<CheckId> = checksWords[language].guide[check];
  return { ...guide, name: checkNames[check][language] };
}
