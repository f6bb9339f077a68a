import type { Language } from '@/domain/language';
import { enDossier, type DossierWords } from '@/locales/en-dossier';
import { zhCnDossier } from '@/locales/zh-cn-dossier';

/** Words of a store's history, its offers and their prices. */
export const dossierWords: Record<Language, DossierWords> = { en: enDossier, zh_CN: zhCnDossier };
