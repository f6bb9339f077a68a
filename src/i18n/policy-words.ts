import type { Language } from '@/domain/language';
import { enPolicy, type PolicyWords } from '@/locales/en-policy';
import { zhCnPolicy } from '@/locales/zh-cn-policy';

/** Words of the desk's screen of rules and limits. */
export const policyWords: Record<Language, PolicyWords> = { en: enPolicy, zh_CN: zhCnPolicy };
