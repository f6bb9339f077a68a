import { only } from '../only';
import { asReviews, reviewsAt } from '../parse/reviews';
import { payload, type Reply, type ReplyShape } from './reply';

/** Public notes report the list in either place. */
const reviews = (reply: Reply) => reviewsAt(payload(reply), ['model', 'model.commentList']);

/** One page of the reviews of an offer (`queryItemRatedListV2`). */
export const reviewList: ReplyShape = {
  id: 'mtop-2024',
  kind: 'offer',
  recognise: (reply) => reviews(reply).length > 0,
  fields: only({ reviews: [{ at: 'data.model[]', find: reviews, parse: asReviews }] }),
};
