import type { Language } from '@/domain/language';
import { enFilter, type FilterWords } from '@/locales/en-filter';
import { zhCnFilter } from '@/locales/zh-cn-filter';

/** Words of the filter bar; they travel in its own script, so that the chips carry none of them. */
export const filterWords: Record<Language, FilterWords> = { en: enFilter, zh_CN: zhCnFilter };

export type { FilterWords };
