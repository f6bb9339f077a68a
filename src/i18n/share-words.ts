import type { Language } from '@/domain/language';
import { enShare, type ShareWords } from '@/locales/en-share';
import { zhCnShare } from '@/locales/zh-cn-share';

/** Words of the desk's screen for lists buyers share. */
export const shareWords: Record<Language, ShareWords> = { en: enShare, zh_CN: zhCnShare };
