import type { NewerScores, ScoreName, ServiceScores } from './page-facts';

/** The single scores of a shop, the older five and those named since 2026, which are other figures. */
export const scoreIds = [
  'consultation',
  'logistics',
  'dispute',
  'quality',
  'returns',
  'newer.consultation',
  'newer.logistics',
  'newer.afterSales',
  'newer.goods',
  'newer.dispatch',
] as const satisfies readonly (ScoreName | `newer.${keyof NewerScores}`)[];
export type ScoreId = (typeof scoreIds)[number];

const isScore = (value: unknown): value is number => typeof value === 'number';

/** One score out of all, 0 to 5; null where the page left it out. */
export function scoreOf(scores: ServiceScores, id: ScoreId): number | null {
  const { newer, ...older } = scores;
  const values: Record<string, number | null | undefined> = {
    ...older,
    ...Object.fromEntries(Object.entries(newer ?? {}).map(([name, value]) => [`newer.${name}`, value])),
  };
  const value = values[id];
  return isScore(value) ? value : null;
}
