import type { Reading } from '@/domain/reading';
import { scoreIds, scoreOf, type ScoreId } from '@/domain/service-score';
import { observationsOf, type Observation } from './observations';

/** What readings say of each single score of a shop, oldest first; scores no reading shows are left out. */
export function scoreObservations(readings: readonly Reading[]): [ScoreId, Observation<number>[]][] {
  const looks = observationsOf(readings, 'serviceScores');
  return scoreIds.flatMap((id): [ScoreId, Observation<number>[]][] => {
    const seen = looks.flatMap(({ value, ...look }) => {
      const score = scoreOf(value, id);
      return score === null ? [] : [{ ...look, value: score }];
    });
    return seen.length > 0 ? [[id, seen]] : [];
  });
}
