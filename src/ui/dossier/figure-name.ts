import type { FactName } from '@/domain/page-facts';
import type { ScoreId } from '@/domain/service-score';
import { dossierWording } from './dossier-words';

/** What a fact is called; one of the shop's single scores has a name of its own. */
export function figureName({ fact, score }: { fact: FactName; score?: ScoreId }): string {
  const { dossier, facts } = dossierWording();
  return score === undefined ? facts[fact] : dossier.scores[score];
}
