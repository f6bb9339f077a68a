import type { PageReview } from '@/domain/page-facts';
import { at, isRecord, listAt } from '../embedded/walk';
import { day } from './day';
import { whole } from './number';
import { score } from './share';
import { text } from './text';

const reviewLimit = 200;

/** Words of reviews that the site enters when a buyer wrote none; of the public list of such words, and 非常赞 of a captured page. */
const canned =
  /[此该]用户(?:没有|未)填写评[价论]|系统默认(?:好评|满意|评论|\s?\d分)|未(?:及时)?(?:主动)?[作做]?出?评价|默认好评|^该用户觉得商品(?:非常|很)?(?:好|赞|棒|不错|满意)/;

/** True for canned praise. */
export const isCanned = (words: string): boolean => canned.test(words);

const anonymous = /^(?:匿名.{0,4}|anonymous.{0,12}|anonim.{0,12})$/i;

/** A buyer's name masked as the site does it, first and last character; one that is masked, or names nobody, stays as it is. */
export function maskedName(found: unknown): string | null {
  const name = text(found);
  if (name === undefined) return null;
  if (name.includes('*') || anonymous.test(name)) return name.slice(0, 60);
  const letters = [...name];
  return `${letters[0] ?? ''}**${letters.length > 1 ? (letters.at(-1) ?? '') : ''}`;
}

const isFlagged = (entry: unknown) => [true, 'true', 1, '1'].includes(at(entry, 'isSystemRemark') as never);

const isReview = (entry: unknown) => isRecord(entry) && 'starLevel' in entry && 'content' in entry;

/** Only what we keep of a review is taken: account, address and pictures stand beside it. */
function review(entry: unknown): PageReview {
  const words = text(at(entry, 'content')) ?? '';
  return {
    date: day(at(entry, 'gmtPublished')) ?? null,
    stars: score(at(entry, 'starLevel')) ?? null,
    text: words,
    buyer: maskedName(at(entry, 'raterUserNick')),
    quantity: whole(at(entry, 'quantity')) ?? null,
    ...(isFlagged(entry) || isCanned(words) ? { systemMade: true as const } : {}),
  };
}

/** The reviews in any of these lists of the data, at most 200; entries without stars and words are none. */
export function reviewsAt(holder: unknown, paths: string[]): PageReview[] {
  return paths
    .flatMap((path) => listAt(holder, path))
    .filter(isReview)
    .slice(0, reviewLimit)
    .map(review);
}

/** For candidates whose `find` already took the reviews. */
export const asReviews = (found: unknown): PageReview[] | undefined =>
  Array.isArray(found) ? (found as PageReview[]) : undefined;
