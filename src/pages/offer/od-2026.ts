import { inOrder } from '../combine';
import type { Generation } from '../page';
import { contextFields } from './context-fields';
import { isOf2026 } from './context';
import { drawnOffer } from './drawn-offer';
import { drawnReviews } from './drawn-reviews';
import { header2026 } from './header-2026';

/** Offer pages since 2026: `window.context` as in 2025, a shop header with membership years. */
export const od2026: Generation = {
  id: 'od-2026',
  recognise: isOf2026,
  fields: inOrder(drawnReviews, contextFields, header2026, drawnOffer),
};
