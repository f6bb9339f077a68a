// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Ask, Question } from '@/app/topics';
import type { ListedReview, StoreReviews } from '@/domain/store-reviews';
import { cardWords } from '@/i18n/card-words';
import { dossierWords } from '@/i18n/dossier-words';
import { ReviewsSection } from '@/ui/dossier/reviews-section';
import { speak } from '@/ui/parts/wording';

const words = dossierWords.en;
const review = (change: Partial<ListedReview> = {}): ListedReview => ({
  ...{ date: '2026-10-02', stars: 2, text: '颜色不对', buyer: 'b***2', quantity: 300, systemMade: false },
  ...{ offerId: '600000000001', offerTitle: '包装纸盒' },
  ...change,
});
const told: StoreReviews = {
  reviews: [review(), review({ systemMade: true, text: '', stars: null, date: null, buyer: null, quantity: null })],
  seen: 30,
  systemMade: 4,
  stars: [0, 1, 0, 2, 23],
  shown: { count: 480, at: '2026-10-20T08:00:00.000Z' },
};

/** Draws the section over an answer that never changes, and holds what was asked. */
function drawn(answer: StoreReviews): Question<'reviews'>[] {
  const asked: Question<'reviews'>[] = [];
  const ask = ((_topic, question) => {
    asked.push(question as Question<'reviews'>);
    return Promise.resolve({ ok: true, answer });
  }) as Ask;
  render(<ReviewsSection storeKey="m:b2b-1" ask={ask} version={1} />);
  return asked;
}

beforeEach(() => {
  speak('en', cardWords.en);
});
afterEach(cleanup);

it('lists masked names, stars, day and words, marks what 1688 wrote, and says how many of how many', async () => {
  drawn(told);
  expect((await screen.findByText(/30 of 480 seen/)).textContent).toContain('4 of them 1688 wrote itself');
  const [first, second] = document.querySelectorAll('.review');
  expect(first?.textContent).toMatch(/2 of 5.*颜色不对.*b\*\*\*2 · Oct 2, 2026 · bought 300 · 包装纸盒/);
  expect(second?.textContent).toContain(words.madeBySystem);
  expect(second?.textContent).toContain(words.noReviewText);
  expect(screen.getByText('5 ★: 23 · 4 ★: 2 · 3 ★: 0 · 2 ★: 1 · 1 ★: 0')).toBeTruthy();
});

it('brings more on a press and asks for the worst first by choice', async () => {
  const asked = drawn(told);
  fireEvent.click(await screen.findByText(words.moreReviews('28')));
  expect(asked.at(-1)).toMatchObject({ order: 'newest', wanted: 20 });
  fireEvent.change(screen.getByLabelText(words.reviewOrder), { target: { value: '1' } });
  expect(asked.at(-1)).toMatchObject({ order: 'worst', wanted: 10 });
});

it('says how to see some where none was read', async () => {
  drawn({ ...told, reviews: [], seen: 0, systemMade: 0 });
  expect(await screen.findByText(/The pages showed 480, and none was read yet/)).toBeTruthy();
  expect(screen.queryByLabelText(words.reviewOrder)).toBeNull();
});
