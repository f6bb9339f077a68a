import type { Language } from '@/domain/language';

/** The interface language for a browser's language tag (`zh-Hans-CN`, `en-GB` ...): Chinese for any `zh`, else English. */
export function languageOf(tag: string): Language {
  return /^zh\b/i.test(tag) ? 'zh_CN' : 'en';
}

/** The tag that `lang` attributes and Intl understand. */
export function localeOf(language: Language): string {
  return language === 'zh_CN' ? 'zh-CN' : 'en';
}
