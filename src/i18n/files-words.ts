import type { Language } from '@/domain/language';
import { enFiles, type FilesWords } from '@/locales/en-files';
import { zhCnFiles } from '@/locales/zh-cn-files';

/** Words of the desk's screen for files. */
export const filesWords: Record<Language, FilesWords> = { en: enFiles, zh_CN: zhCnFiles };
