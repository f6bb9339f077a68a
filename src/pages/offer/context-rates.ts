import type { PageReview } from '@/domain/page-facts';
import { at, isRecord, listAt } from '../embedded/walk';
import { custom } from '../locate';
import type { Candidate, Candidates, Page } from '../page';
import { whole } from '../parse/number';
import { asReviews, reviewsAt } from '../parse/reviews';
import { hundredths, score } from '../parse/share';
import { fieldsOf, modelOf } from './context';

const allReviews = new Set(['全部', 'All', 'Tümü']);

/** Reviews in the count the data hold; undefined where no tag names all reviews. */
function countOf(rates: unknown): unknown {
  const entry = listAt(rates, 'commonTagNodeList').find((tag) => allReviews.has(String(at(tag, 'name'))));
  return at(entry, 'count');
}

/** Without a review the data hold a count of 0, or neither count nor score. */
const isRated = (rates: unknown) => {
  const reviews = whole(countOf(rates));
  return reviews === undefined ? gradeOf(rates) !== undefined : reviews > 0;
};

/** No review gives no star: 0 is no score. */
const gradeOf = (rates: unknown) => (Number(at(rates, 'goodsGrade')) === 0 ? undefined : at(rates, 'goodsGrade'));

/** Whether the page drew its review block without a number. */
function drawnWithout({ document }: Page): boolean {
  const block = document.querySelector('#productEvaluation');
  const summary = block?.querySelector('.header-label-desc') ?? null;
  return summary === null ? block?.querySelector('.evaluation-empty') != null : summary.querySelector('em.hl') === null;
}

/** The embedded review summary, unless the page drew no reviews: what is drawn is newer than the data. */
function ratesOf(page: Page): unknown {
  if (drawnWithout(page)) return undefined;
  const places = [at(fieldsOf(page, 'productTitle'), 'rateInfo'), at(modelOf(page), 'detailBusiness.rateInfo')];
  return places.find((rates) => isRecord(rates) && isRated(rates));
}

const rate = <Value>(
  name: string,
  take: (rates: unknown) => unknown,
  parse: (found: unknown) => Value | undefined,
): Candidate<Value> => custom(`rateInfo.${name}`, (page) => take(ratesOf(page)), parse);

/** Review numbers of the data: weak, they can be older than those drawn or belong to another offer of the seller. */
export const embeddedRates: Pick<Candidates, 'goodRate' | 'rating' | 'reviewCount' | 'systemReviewCount'> = {
  goodRate: [rate('goodRates', (rates) => at(rates, 'goodRates'), hundredths)],
  rating: [rate('goodsGrade', gradeOf, score)],
  reviewCount: [rate('commonTagNodeList[全部].count', countOf, whole)],
  systemReviewCount: [rate('systemRemarkCnt', (rates) => at(rates, 'systemRemarkCnt'), whole)],
};

/** Reviews that came with the page, in the shape of the reply that brings further ones. */
export const evaluations: Candidate<PageReview[]> = custom(
  'productEvaluation[]',
  (page) => reviewsAt(fieldsOf(page, 'productEvaluation'), ['model', 'model.commentList', 'commentList']),
  asReviews,
);
