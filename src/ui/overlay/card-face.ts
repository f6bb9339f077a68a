import type { Ask } from '@/app/topics';
import { createHost } from './host';
import { createOverlay } from './overlay';
import type { Places } from './place';
import type { CardFace } from './start';

/** What the card needs of the page it stands on. */
export interface FacePorts {
  document: Document;
  style: string;
  ask: Ask;
  places: Places;
}

declare global {
  /** where the card's script leaves its maker, in the extension's own world of the page */
  var touchstoneCard: (() => CardFace) | undefined;
}

/** The card in its closed root; nothing is added to the page before there is something to show. */
export function createFace({ document, style, ask, places }: FacePorts): CardFace {
  const host = createHost(document, style);
  return { show: createOverlay(host, ask, places, document.defaultView ?? window), remove: host.remove };
}
