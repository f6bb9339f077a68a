import type { SeenCard } from '../e2e/card';
import type { ServedPage } from '../e2e/pages-served';

/** First sentence of a text, or all of it. */
const firstSentence = (text: string) => /^.*?[.。]/.exec(text)?.[0] ?? text;

/** One line for a page: store, band, score, coverage and the verdict on USD 10,000 by bank, all as the card shows them. */
export function formatLine(served: ServedPage, card: SeenCard | null): string {
  if (!card) return `${served.name}: no card`;
  if (card.band === null) return `${served.name}: ${card.text.replaceAll('\n', ' ')}`;
  const score = card.score?.replace(card.band, '').replace(/^\s*·\s*/, '') ?? 'no score';
  const payment = firstSentence(card.payment ?? 'no payment check');
  return [
    served.name,
    card.company ?? 'store not named',
    card.band,
    score,
    card.coverage ?? 'no coverage',
    `USD 10,000: ${payment}`,
  ].join(' | ');
}
