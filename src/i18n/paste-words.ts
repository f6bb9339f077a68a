import type { Language } from '@/domain/language';
import { enPaste, type PasteWords } from '@/locales/en-paste';
import { zhCnPaste } from '@/locales/zh-cn-paste';

/** Words of the paste box: verdicts, reasons with what to do, and answers to the seller. */
export const pasteWords: Record<Language, PasteWords> = { en: enPaste, zh_CN: zhCnPaste };
