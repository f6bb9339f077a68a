import type { Chip } from '@/domain/chip';
import type { ChipElement } from './chip-element';

/** A card of the list with what the background said about it; null while nothing, or nothing usable, was said. */
export interface JudgedCard {
  /** the card's own elements: more than one where a parser cut its links apart */
  parts: Element[];
  chip: Chip | null;
}

/** What a list tells those who work with its cards beside the chips. */
export interface JudgedList {
  /** the cards now in the page, in their order */
  cards(): JudgedCard[];
  /** the chip whose host this is */
  at(host: EventTarget | null): ChipElement | undefined;
  /** calls back with cards that were judged, judged anew, or given up (their chip is null then); ends with the signal */
  listen(onChange: (cards: JudgedCard[]) => void, signal: AbortSignal): void;
}
