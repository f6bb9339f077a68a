import type { Ask } from '@/app/topics';
import { reviewOrders, type ListedReview, type StoreReviews } from '@/domain/store-reviews';
import { Choice } from '../parts/choice';
import { PlainText } from '../parts/plain-text';
import { dossierWording } from './dossier-words';
import { useReviews } from './use-reviews';

interface ReviewsSectionProps {
  storeKey: string;
  ask: Ask;
  /** changes whenever anything about the store may have changed */
  version: unknown;
}

/** The reviews read on the buyer's own visits, a page at a time; how many there are; and which of them 1688 wrote itself. */
export function ReviewsSection({ storeKey, ask, version }: ReviewsSectionProps) {
  const { dossier, format } = dossierWording();
  const { listed, failed, order, choose, more } = useReviews(ask, storeKey, version);
  if (listed === null) return failed ? <p role="alert">{dossier.failed}</p> : null;
  const { reviews, seen } = listed;
  return (
    <section class="reviews">
      <h3>{dossier.reviews}</h3>
      <p class="sub">{countedText(listed)}</p>
      {failed && <p role="alert">{dossier.failed}</p>}
      {seen > 0 && (
        <>
          <p>{starsText(listed)}</p>
          <Choice
            label={dossier.reviewOrder}
            value={order}
            options={reviewOrders.map((value) => ({ value, text: dossier.reviewOrders[value] }))}
            onChoose={choose}
          />
          <ol>
            {reviews.map((review, at) => (
              <ReviewRow key={`${String(at)} ${review.text}`} review={review} />
            ))}
          </ol>
        </>
      )}
      {reviews.length < seen && (
        <button class="strong" onClick={more}>
          {dossier.moreReviews(format.count(seen - reviews.length))}
        </button>
      )}
    </section>
  );
}

function countedText({ seen, shown, systemMade }: StoreReviews): string {
  const { dossier, format } = dossierWording();
  if (seen === 0) return shown === null ? dossier.reviewsNone : dossier.reviewsUnread(format.count(shown.count));
  const counted =
    shown === null || shown.count < seen
      ? dossier.reviewsSeen(format.count(seen))
      : dossier.reviewsOf(format.count(seen), format.count(shown.count), format.day(shown.at));
  return systemMade === 0 ? counted : `${counted} ${dossier.reviewsBySystem(format.count(systemMade))}`;
}

/** "5 ★: 12 · 4 ★: 3 …", the stars buyers gave. */
function starsText({ stars }: StoreReviews): string {
  const { dossier, format } = dossierWording();
  return stars
    .map((count, at) => dossier.starCount(String(at + 1), format.count(count)))
    .reverse()
    .join(' · ');
}

function ReviewRow({ review }: { review: ListedReview }) {
  const { dossier, format } = dossierWording();
  const { date, stars, text, buyer, quantity, systemMade, offerTitle } = review;
  const about = [
    date === null ? dossier.noReviewDay : format.day(date),
    ...(quantity === null ? [] : [dossier.bought(format.count(quantity))]),
  ];
  return (
    <li class="review">
      <span class="stars">
        <span aria-hidden="true">{stars === null ? '–' : '★'.repeat(Math.round(stars))}</span>{' '}
        {stars === null ? dossier.noStars : dossier.starsOf(String(stars))}
      </span>
      {systemMade && <b class="made">{dossier.madeBySystem}</b>}
      <p>
        {text.trim() === '' ? <span class="soft">{dossier.noReviewText}</span> : <PlainText text={text} limit={600} />}
      </p>
      <small>
        <PlainText text={buyer ?? dossier.noBuyer} limit={40} />
        {` · ${about.join(' · ')}`}
        {offerTitle !== null && (
          <>
            {' · '}
            <PlainText text={offerTitle} limit={60} />
          </>
        )}
      </small>
    </li>
  );
}
