import type { Language } from '@/domain/language';
import { enChecks, type ChecksWords } from '@/locales/en-checks';
import { zhCnChecks } from '@/locales/zh-cn-checks';

/** Words of the checklists. */
export const checksWords: Record<Language, ChecksWords> = { en: enChecks, zh_CN: zhCnChecks };
