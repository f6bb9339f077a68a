import { limit } from './policy-shape';

/** Numbers below the rules: when reviews, prices and changes are worth a word at all. */
export const evidence = {
  reviews: {
    enough: limit(30, 'source', 'Real reviews below which nothing is judged; 1688-shopkeeper flags fewer.'),
    burstChance: limit(0.05, 'judgement', 'Chance of a false alarm, after correction for everything that was tried.'),
    festivalFactor: limit(2, 'judgement', 'A day of a sales festival may bring twice as many reviews.'),
    holeChance: limit(0.001, 'judgement', 'A silence less likely than this means reviews that were not seen.'),
    copySimilarity: limit(0.8, 'source', 'Jaccard of three-character runs: domain handbook, section 3.3.'),
    perfectSample: limit(50, 'source', 'Fives alone are worth a word from 50 reviews: domain handbook, section 3.3.'),
    honestComplaints: limit(0.03, 'source', 'Share of honest reviews under five stars: domain handbook, section 3.3.'),
  },
  price: {
    fewest: limit(3, 'judgement', 'Earlier days needed to know what an offer usually costs.'),
    spreads: limit(3, 'judgement', 'Three usual swings below the middle are no swing any more.'),
    share: limit(0.3, 'judgement', 'Sales of a third off are common on the site.'),
  },
  accountDays: limit(365, 'judgement', 'A change of account more than a year ago has been seen through.'),
  peerLikeness: limit(
    0.4,
    'judgement',
    'Titles that share two in five pairs of characters mostly name one kind of goods.',
  ),
  fewestStores: limit(10, 'judgement', 'Other stores needed before a place among them means something.'),
};
