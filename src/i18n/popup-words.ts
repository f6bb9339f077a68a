import type { Language } from '@/domain/language';
import { enPopup, type PopupWords } from '@/locales/en-popup';
import { zhCnPopup } from '@/locales/zh-cn-popup';

/** Words that only the popup shows. */
export const popupWords: Record<Language, PopupWords> = { en: enPopup, zh_CN: zhCnPopup };
