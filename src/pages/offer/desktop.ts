import { pageReader } from '../page-reader';
import { desktopOfferRows } from '../urls/desktop-offers';
import { detail2018 } from './detail-2018';
import { od2021 } from './od-2021';
import { od2025 } from './od-2025';
import { od2026 } from './od-2026';

/** Offer pages of the desktop site, newest generation first. */
export const desktopOffers = pageReader(desktopOfferRows, { offer: [od2026, od2025, od2021, detail2018] });
