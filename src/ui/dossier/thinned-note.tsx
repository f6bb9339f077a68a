import type { Thinned } from '@/domain/retention';
import { dossierWording } from './dossier-words';

/** Says which looks the buyer's retention setting took away: a gap they left is no time in which nothing happened. */
export function ThinnedNote({ thinned }: { thinned: Thinned | null }) {
  const { dossier, format } = dossierWording();
  if (thinned === null) return null;
  return (
    <p class="sub">{dossier.thinned(format.count(thinned.looks), format.day(thinned.from), format.day(thinned.to))}</p>
  );
}
