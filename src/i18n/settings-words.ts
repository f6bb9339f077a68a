import type { Language } from '@/domain/language';
import { enSettings, type SettingsWords } from '@/locales/en-settings';
import { zhCnSettings } from '@/locales/zh-cn-settings';

/** Words of the settings screen. */
export const settingsWords: Record<Language, SettingsWords> = { en: enSettings, zh_CN: zhCnSettings };
