import type { Language } from '@/domain/language';
import { enPasteBox, type PasteBoxWords } from '@/locales/en-paste-box';
import { zhCnPasteBox } from '@/locales/zh-cn-paste-box';

/** Words around the paste box. */
export const pasteBoxWords: Record<Language, PasteBoxWords> = { en: enPasteBox, zh_CN: zhCnPasteBox };
