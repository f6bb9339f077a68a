import type { Language } from '@/domain/language';
import { enPolicyNames, type PolicyNames } from '@/locales/en-policy-names';
import { zhCnPolicyNames } from '@/locales/zh-cn-policy-names';

export type { PolicyNames } from '@/locales/en-policy-names';

/** What the numbers of the policy are called, and why they are what they are. */
export const policyNames: Record<Language, PolicyNames> = { en: enPolicyNames, zh_CN: zhCnPolicyNames };
