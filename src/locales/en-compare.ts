import type { Standing } from '@/domain/compare';

/** Words of the comparison of stores and offers, in English. */
export const enCompare = {
  title: 'Compare stores and offers',
  intro: 'Choose 2 to 6. “Best” and “worst” stand only where more or less of something is better for you.',
  add: 'Add a store: name, pinyin or tag',
  addFound: (count: string) => `${count} found`,
  addNone: 'No store matches.',
  addNamed: (name: string) => `Add ${name}`,
  full: 'Six are the most that fit. Take one out to add another.',
  tooFew: 'Choose at least two.',
  takeOut: 'Take out',
  takeOutNamed: (name: string) => `Take out ${name}`,
  subject: (name: string) => `What to compare of ${name}`,
  wholeStore: 'The store as a whole',
  gone: 'Nothing is kept of this store.',
  onlyDifferences: 'Only rows that differ',
  agreement: { differs: '≠ differs', same: '= the same', alone: '? read on one only', unread: '? not read on any' },
  unreadOnSome: 'as far as read',
  standings: { best: 'best', worst: 'worst' } satisfies Partial<Record<Standing, string>>,
  readOn: (day: string) => `read ${day}`,
  notSaid: 'nothing',
  rows: {
    score: 'Risk score (lower is safer)',
    coverage: 'Signals read',
    priceTiers: 'Price by quantity',
    companyKind: 'Kind of company',
    ownSales: 'Sold on 1688',
    price: 'Price of the smallest quantity',
  },
  kinds: {
    factory: 'By its name a factory',
    trader: 'By its name a trader',
    'sole-trader': 'A sole trader',
    unknown: 'Its name does not say',
  },
  failed: 'The comparison could not be made.',
};

export type CompareWords = typeof enCompare;
