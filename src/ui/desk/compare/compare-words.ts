import type { CompareRowId } from '@/domain/compare';
import { compareWords } from '@/i18n/compare-words';
import { factWords } from '@/i18n/fact-words';
import { deskWording } from '../desk-words';

/** Everything the comparison says, with the names of its rows. */
export function compareWording() {
  const spoken = deskWording();
  const { language, desk } = spoken;
  const compare = compareWords[language];
  const { rating, blacklist, exposure, note } = desk.columns;
  const rows: Record<CompareRowId, string> = {
    ...factWords[language],
    ...compare.rows,
    ...{ rating, blacklist, exposure, note },
  };
  return { ...spoken, compare, rows };
}
