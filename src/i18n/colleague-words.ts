import type { Language } from '@/domain/language';
import { enColleagues, type ColleagueWords } from '@/locales/en-colleagues';
import { zhCnColleagues } from '@/locales/zh-cn-colleagues';

/** Words about what colleagues say, in every language. */
export const colleagueWords: Record<Language, ColleagueWords> = { en: enColleagues, zh_CN: zhCnColleagues };
