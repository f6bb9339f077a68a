import type { Language } from '@/domain/language';
import { enChip, type ChipWords } from '@/locales/en-chip';
import { zhCnChip } from '@/locales/zh-cn-chip';

/** Words of a judged chip; the background puts them into its answer, so that lists carry no language. */
export const chipWords: Record<Language, ChipWords> = { en: enChip, zh_CN: zhCnChip };
