import { treatmentOf, type ListFilter, type Treatment } from '@/domain/list-filter';
import type { JudgedCard } from '../judged-list';

/** The one attribute that cards of the page may get; entrypoints/list-cards.css says what it looks like. */
const treatedAs = 'data-shown-as';

export interface Counts {
  judged: number;
  /** cards that say too little to be judged, or got no answer */
  unclear: number;
  grey: number;
  hide: number;
}

/** What becomes of a card; one that nothing is known about is shown. */
export const cardTreatment = ({ chip }: JudgedCard, filter: ListFilter): Treatment =>
  chip === null ? 'show' : treatmentOf(chip, filter);

/** Makes a card look as it is to be treated. An element that has it so already is left alone. */
export function treat({ parts }: JudgedCard, treatment: Treatment): void {
  for (const part of parts) {
    if (treatment === 'show') part.removeAttribute(treatedAs);
    else if (part.getAttribute(treatedAs) !== treatment) part.setAttribute(treatedAs, treatment);
  }
}

/** Takes every trace off the page. */
export function treatNone(document: Document): void {
  for (const part of document.querySelectorAll(`[${treatedAs}]`)) part.removeAttribute(treatedAs);
}

/** How many of the cards the filter greys or hides, also while they are shown for now. */
export function count(cards: JudgedCard[], filter: ListFilter): Counts {
  const counts = { judged: 0, unclear: 0, grey: 0, hide: 0 };
  for (const card of cards) {
    counts.judged += 1;
    if (card.chip === null || card.chip.band === 'unclear') counts.unclear += 1;
    const treatment = cardTreatment(card, filter);
    if (treatment !== 'show') counts[treatment] += 1;
  }
  return counts;
}
