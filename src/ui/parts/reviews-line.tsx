import type { ReviewsSeen } from '@/domain/view';
import { fill } from '@/i18n/fill';
import { wording } from './wording';

/** How many reviews were seen of how many, and how many of them 1688 wrote itself. */
export function ReviewsLine({ reviews }: { reviews: ReviewsSeen | null }) {
  const { words, format } = wording();
  if (reviews === null) return null;
  const { seen, systemMade, shown, siteSystemMade } = reviews;
  const count = format.count(seen);
  const sentence =
    shown === null
      ? fill(words.reviewsUncounted, count)
      : fill(
          seen > shown.count ? words.reviewsBeyond : words.reviewsSeen,
          count,
          format.count(shown.count),
          format.day(shown.at),
        );
  const bySite = siteSystemMade !== null && siteSystemMade > 0;
  return (
    <p class="sub reviews-seen">
      {sentence}
      {systemMade > 0 && ` ${fill(words.reviewsSystem, format.count(systemMade))}`}
      {bySite && ` ${fill(words.reviewsSiteSystem, format.count(siteSystemMade))}`}
    </p>
  );
}
