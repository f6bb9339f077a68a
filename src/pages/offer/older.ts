import { pageReader, type PageReader } from '../page-reader';
import { desktopOfferRows } from '../urls/desktop-offers';
import { detail2018 } from './detail-2018';
import { od2021 } from './od-2021';

declare global {
  /** where the script with the older generations leaves its reader, in the extension's own world of the page */
  var touchstoneOlderOffers: PageReader | undefined;
}

/** Newest first. */
export const olderGenerations = [od2021, detail2018];

/** Offer pages of the desktop site before 2025: a script of its own, because few pages need it. */
export const olderOffers = pageReader(desktopOfferRows, { offer: olderGenerations });
