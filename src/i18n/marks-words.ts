import type { Language } from '@/domain/language';
import { enMarks, type MarksWords } from '@/locales/en-marks';
import { zhCnMarks } from '@/locales/zh-cn-marks';

/** Words of blacklist entries and ratings. */
export const marksWords: Record<Language, MarksWords> = { en: enMarks, zh_CN: zhCnMarks };
