import { pageReader } from '../page-reader';
import { desktopOfferRows } from '../urls/desktop-offers';
import { od2025 } from './od-2025';
import { od2026 } from './od-2026';

/** Newest first. */
export const desktopGenerations = [od2026, od2025];

/** Offer pages of the desktop site since 2025, newest generation first. */
export const desktopOffers = pageReader(desktopOfferRows, { offer: desktopGenerations });
