import type { PageReview } from '@/domain/page-facts';
import { at, isRecord, listAt } from '../embedded/walk';
import { only } from '../only';
import { whole } from '../parse/number';
import { score } from '../parse/share';
import { text } from '../parse/text';
import { payload, type Reply, type ReplyShape } from './reply';

const reviewLimit = 200;
const dayHours = 8; // the site counts days in China's time, UTC+8

/** A day out of a time in milliseconds or out of a text that holds one. */
function dayOf(found: unknown): string | null {
  const shown = text(found) ?? '';
  if (/^\d{12,13}$/.test(shown)) return new Date(Number(shown) + dayHours * 3_600_000).toISOString().slice(0, 10);
  return /\d{4}-\d{2}-\d{2}/.exec(shown)?.[0] ?? null;
}

/** Public notes report the list in either place. */
function entries(reply: Reply): Record<string, unknown>[] {
  const data = payload(reply);
  const list = Array.isArray(at(data, 'model')) ? listAt(data, 'model') : listAt(data, 'model.commentList');
  return list.filter(isRecord).filter((entry) => 'starLevel' in entry && 'content' in entry);
}

function reviews(found: unknown): PageReview[] | undefined {
  if (!Array.isArray(found)) return undefined;
  return found.slice(0, reviewLimit).map((entry: unknown) => ({
    date: dayOf(at(entry, 'gmtPublished')),
    stars: score(at(entry, 'starLevel')) ?? null,
    text: text(at(entry, 'content')) ?? '',
    buyer: maskedOnly(at(entry, 'raterUserNick')),
    quantity: whole(at(entry, 'quantity')) ?? null,
  }));
}

/** A buyer's name is kept only as the site masks it. */
const maskedOnly = (found: unknown): string | null => {
  const name = text(found);
  return name?.includes('*') === true ? name : null;
};

/** One page of the reviews of an offer (`queryItemRatedListV2`). */
export const reviewList: ReplyShape = {
  id: 'mtop-2024',
  kind: 'offer',
  recognise: (reply) => entries(reply).length > 0,
  fields: only({ reviews: [{ at: 'data.model[]', find: entries, parse: reviews }] }),
};
