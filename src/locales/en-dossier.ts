import type { ChangeKind } from '@/domain/change';

/** Words of a store's history, its offers and their prices, in English. */
export const enDossier = {
  failed: 'The history of this store could not be read.',
  changes: 'What changed',
  changesNote: (looks: string, from: string, to: string) =>
    `From ${looks} looks at its pages, ${from} to ${to}. What happened between two visits is not known.`,
  noChanges: 'Nothing changed between your visits.',
  oneLook: 'Seen once. Open its pages again some other day: Touchstone compares them.',
  kinds: {
    renamed: 'Renamed',
    'login changed': 'Login changed',
    'badge lost': 'Badge lost',
    'badge gained': 'Badge gained',
    dropped: 'Fell',
    rose: 'Rose',
    reset: 'Counted from the start again',
  } satisfies Record<ChangeKind, string>,
  /** what the change may mean, where it says something by itself */
  meanings: {
    renamed: 'Look the licence up again: the company behind the shop may be another one.',
    'login changed': 'Another account may run the shop now. Ask why before you pay.',
    'badge lost': 'Ask the seller why. 1688 takes badges away, and paid ones run out.',
    reset: 'Paid years do not start again by themselves. Treat it as a new store.',
  } satisfies Partial<Record<ChangeKind, string>>,
  fromTo: (from: string, to: string) => `${from} to ${to}`,
  between: (since: string, at: string) => `between ${since} and ${at}`,
  standings: 'Among the stores you have seen',
  standingsNote: 'Only stores seen in this browser, the last 2,000 at most: no figure about all of 1688 is public.',
  standing: (below: string, among: string, equal: string) =>
    `more than ${below} of ${among} others, as much as ${equal}`,
  signals: 'Signals over time',
  signalOnce: (value: string, day: string) => `${value}, seen on one day: ${day}`,
  signalSummary: (count: string, from: string, first: string, to: string, last: string) =>
    `${count} days: from ${first} on ${from} to ${last} on ${to}.`,
  signalFlat: (count: string, value: string, from: string, to: string) =>
    `${value} on all ${count} days you looked, ${from} to ${to}.`,
  asTable: 'As a table',
  day: 'Day',
  years: (count: string) => `${count} years`,
  offers: (shown: string, all: string) => (shown === all ? `Offers seen: ${all}` : `Offers seen: ${shown} of ${all}`),
  noOffers: 'No offer of this store was opened yet.',
  moreOffers: 'Show more offers',
  lastSeen: (day: string) => `last seen ${day}`,
  noPrice: 'price not read',
  from: (quantity: string) => `from ${quantity}`,
  priceHistory: 'Price history',
  openOffer: 'Open on 1688',
  untitled: (offerId: string) => `Offer ${offerId}`,
  pricesNote: 'Only prices you saw yourself. Where the line stops, nobody looked for over a month.',
  pricesNone: 'No price was read on any visit.',
  priceOnce: (price: string, day: string) => `${price}, seen on one day: ${day}. A second visit starts the line.`,
  priceSummary: (count: string, from: string, first: string, to: string, last: string) =>
    `Price in the smallest quantity on ${count} days: ${first} on ${from}, ${last} on ${to}.`,
  lowest: 'lowest price',
  highest: 'highest price',
  rateOfDay: (rate: string, day: string) => `rate ${rate} of ${day}`,
  rateLater: 'No older rate is known: the first later one was used.',
  inCurrency: (code: string) => `In ${code}`,
  identity: 'Names and ids',
  memberId: 'Member id',
  loginId: 'Login name',
  shopHost: 'Shop address',
  otherKeys: 'Also found under',
  names: 'Company names seen',
  nameSeen: (from: string, to: string) => (from === to ? `seen ${from}` : `seen ${from} to ${to}`),
  seen: 'Seen',
  otherShops: 'Other shops of this company',
  otherShopsNote: 'Among the stores you have seen.',
  noOtherShops: 'None among the stores you have seen.',
  sameLicence: 'the same licence code: the same company',
  sameName: 'the same name only: possibly the same company',
  blacklisted: (reason: string) => `On your blacklist: ${reason}`,
};

export type DossierWords = typeof enDossier;
