import { settingsWords } from '@/i18n/settings-words';
import { deskWording } from '../desk-words';

/** Everything the settings screen says. */
export function settingsWording() {
  const spoken = deskWording();
  return { ...spoken, set: settingsWords[spoken.language] };
}
