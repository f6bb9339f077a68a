import type { FactName } from '@/domain/page-facts';
import type { Language } from '@/domain/language';
import { enFacts } from '@/locales/en-facts';
import { zhCnFacts } from '@/locales/zh-cn-facts';

/** What each fact is called. Pages get only the names they show, from the background. */
export const factWords: Record<Language, Record<FactName, string>> = { en: enFacts, zh_CN: zhCnFacts };
