import type { NewerScores, ScoreName, ServiceScores } from '@/domain/page-facts';
import { at } from '../embedded/walk';
import { score } from '../parse/share';
import { text } from '../parse/text';

/** Keys of the experience scores in shop data; `rdf` is refunds, as four of five public readers of it say. */
const nameOfKey: Record<string, ScoreName> = {
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

/** Names that stand with the scores since 2026, and what we call them. */
const newerNames: Record<string, keyof NewerScores> = {
  咨询体验: 'consultation',
  物流体验: 'logistics',
  售后体验: 'afterSales',
  商品体验: 'goods',
  发货体验: 'dispatch',
};

/** A list of `{text, value}` as the newer scores, the older five left out; undefined when no name is known. */
export function scoresByName(found: unknown[]): ServiceScores | undefined {
  const newer: NewerScores = {};
  for (const entry of found) {
    const name = newerNames[text(at(entry, 'text')) ?? ''];
    const value = score(at(entry, 'value'));
    if (name !== undefined && value !== undefined && value > 0) newer[name] = value;
  }
  if (Object.keys(newer).length === 0) return undefined;
  return { consultation: null, logistics: null, dispute: null, quality: null, returns: null, newer };
}
