import { pageReader } from '../page-reader';
import { mobileOfferRows } from '../urls/mobile-offers';
import { wap } from './wap';

/** Newest first. */
export const mobileGenerations = [wap];

/** Offer pages of the mobile site. */
export const mobileOffers = pageReader(mobileOfferRows, { offer: mobileGenerations });
