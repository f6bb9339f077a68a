import type { ServiceScores } from '@/domain/page-facts';
import { at } from '../embedded/walk';
import { score } from '../parse/share';

/** Keys of the experience scores in shop data; `rdf` is refunds, as four of five public readers of it say. */
const nameOfKey: Record<string, keyof ServiceScores> = {
  cst_group_value_new: 'consultation',
  lgt_group_value_new: 'logistics',
  dspt_group_value: 'dispute',
  goods_group_value: 'quality',
  rdf_group_value_new: 'returns',
};

/** A list of `{serviceKey, score}` as the five scores; undefined when no key is known. A zero is a score not yet given. */
export function scoresByKey(found: unknown[]): ServiceScores | undefined {
  const scores: ServiceScores = { consultation: null, logistics: null, dispute: null, quality: null, returns: null };
  let known = false;
  for (const entry of found) {
    const name = nameOfKey[String(at(entry, 'serviceKey'))];
    const value = score(at(entry, 'score'));
    if (name === undefined || value === undefined) continue;
    known = true;
    scores[name] = value > 0 ? value : null;
  }
  return known ? scores : undefined;
}
