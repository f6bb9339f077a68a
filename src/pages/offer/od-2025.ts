import { inOrder } from '../combine';
import type { Generation } from '../page';
import { contextFields } from './context-fields';
import { isContextPage } from './context';
import { drawnOffer } from './drawn-offer';
import { drawnReviews } from './drawn-reviews';
import { header2025 } from './header-2025';

/** Offer pages of 2025: `window.context`, a shop header without years. Later pages are recognised too and fill gaps. */
export const od2025: Generation = {
  id: 'od-2025',
  recognise: isContextPage,
  fields: inOrder(drawnReviews, contextFields, header2025, drawnOffer),
};
