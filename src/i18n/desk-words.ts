import type { Language } from '@/domain/language';
import { enDesk, type DeskWords } from '@/locales/en-desk';
import { zhCnDesk } from '@/locales/zh-cn-desk';

/** Words that only the desk shows. */
export const deskWords: Record<Language, DeskWords> = { en: enDesk, zh_CN: zhCnDesk };
