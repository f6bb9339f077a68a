import type { Language } from '@/domain/language';
import { enTable, type TableWords } from '@/locales/en-table';
import { zhCnTable } from '@/locales/zh-cn-table';

/** Words of views, columns and marks in bulk. */
export const tableWords: Record<Language, TableWords> = { en: enTable, zh_CN: zhCnTable };
