import { deskWords } from '@/i18n/desk-words';
import { dossierWords } from '@/i18n/dossier-words';
import { factWords } from '@/i18n/fact-words';
import { wording } from '../parts/wording';

/** Everything a dossier says: its own words, the names of facts and badges, and the formatters. */
export function dossierWording() {
  const spoken = wording();
  const { language } = spoken;
  const { badges, unnamed, notRead } = deskWords[language];
  return { ...spoken, dossier: dossierWords[language], facts: factWords[language], badges, unnamed, notRead };
}
