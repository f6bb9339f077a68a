import type { PageReview } from '@/domain/page-facts';
import { attribute, css, custom, each, textOf } from '../locate';
import type { Candidates } from '../page';
import { day } from '../parse/day';
import { count } from '../parse/number';
import { isCanned, maskedName } from '../parse/reviews';
import { percent, score } from '../parse/share';
import { text } from '../parse/text';

const summary = '#productEvaluation .header-label-desc';
const reviewLimit = 200;

/** The highlighted numbers of the summary: the score stands without, the share of good reviews with a percent sign. */
function highlight(withPercent: boolean) {
  return ({ document }: { document: Document }) =>
    [...document.querySelectorAll(`${summary} em.hl`)].map(textOf).find((shown) => shown.includes('%') === withPercent);
}

/** Own text of an element, without that of elements inside; a translating browser puts it into `font` elements. */
const ownText = (element: Element | null): string =>
  [...(element?.childNodes ?? [])]
    .filter(({ nodeType, nodeName }) => nodeType === 3 || nodeName === 'FONT')
    .map((node) => node.textContent ?? '')
    .join(' ');

/** Stars are always five elements, full, half or empty; with fewer the page is damaged and the count would be too low. */
function starsOf(element: Element): number | null {
  const stars = [...element.querySelectorAll('.ant-rate-star')];
  if (stars.length !== 5) return null;
  const worth = (star: Element) =>
    star.classList.contains('ant-rate-star-full') ? 1 : star.classList.contains('ant-rate-star-half') ? 0.5 : 0;
  return stars.reduce((sum, star) => sum + worth(star), 0) || null;
}

/** A date in the trade line, which is no number of pieces. */
const written = /\d{4}[-./]\d{1,2}[-./]\d{1,2}( \d{1,2}:\d{2}(:\d{2})?)?/;

function review(element: Element): PageReview | undefined {
  const shown = text(textOf(element.querySelector('.content-text')));
  if (shown === undefined) return undefined;
  const trade = element.querySelector('.trade-info');
  return {
    date: day(textOf(trade)) ?? null,
    stars: starsOf(element),
    text: shown,
    buyer: maskedName(textOf(trade?.querySelector(':scope > span:not([class])'))),
    quantity: count(ownText(trade).replace(written, '')) ?? null,
    ...(isCanned(shown) && { systemMade: true }),
  };
}

/** Review numbers and reviews as drawn; better than the embedded ones, which can be far off (`10.000+` against 453). */
export const drawnReviews: Pick<Candidates, 'goodRate' | 'rating' | 'reviewCount' | 'reviews'> = {
  goodRate: [custom(`${summary} em.hl "%"`, highlight(true), percent)],
  rating: [custom(`${summary} em.hl`, highlight(false), score)],
  reviewCount: [attribute(`${summary} .brackets`, 'data-value', count), css(`${summary} .brackets`, count)],
  reviews: [
    each('#productEvaluation .evaluation-list .evaluation-content', review, (found) =>
      (found as PageReview[]).slice(0, reviewLimit),
    ),
  ],
};
