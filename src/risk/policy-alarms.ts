import { alarm, decisive, limit, loudAlarm, row } from './policy-shape';

/**
 * Rows of the alarms (see `score`): what memory, the licence and the reviews add to the page's own signals. The greatest shares go to what a
 * seller cannot do by accident. Experimental rules have a row, are run by replays only and never count.
 */
export const alarms = {
  'impossible-licence-code': decisive(
    'source',
    'A code that fails the checks built into it (GB 32100-2015) was never issued: whoever shows it shows an invented licence.',
    {},
  ),
  'account-changed': decisive(
    'source',
    'Another account or another licence behind a shop you knew is how a bought or taken-over shop looks; its years are then somebody else’s.',
    {},
  ),
  'blacklisted-company': decisive(
    'article',
    'The licence code names one company: a shop of a company you listed is that company.',
    {},
  ),
  'warned-store': loudAlarm(
    20,
    'judgement',
    'The buyer’s own warning: a store with one is never Low, and it is never enough to forbid.',
    {
      possibly: limit(0.5, 'judgement', 'A name alone only says possibly the same company.'),
    },
  ),
  'blacklisted-namesake': loudAlarm(
    15,
    'judgement',
    'A registered name says nearly which company it is, but only its code decides.',
    {},
  ),
  'blacklisted-by-colleague': loudAlarm(
    15,
    'judgement',
    'A colleague’s word is somebody’s experience and not your own: it raises the risk, is never Low, and never forbids.',
    {
      warning: limit(0.5, 'judgement', 'They warn and would still buy there.'),
      unconfirmed: limit(0.5, 'judgement', 'A key nobody compared could be anybody’s.'),
      possibly: limit(0.5, 'judgement', 'A name alone only says possibly the same company.'),
    },
  ),
  'fallen-years': loudAlarm(
    12,
    'judgement',
    'Paid years only grow; fewer mean a lapse or another account behind the shop.',
    {
      leapt: limit(0.5, 'judgement', 'Years that grew faster than time are more often a fault of a page.'),
    },
  ),
  'review-burst': loudAlarm(
    8,
    'article',
    'The article names short bursts of reviews; a real rush of orders can look alike.',
    {
      single: limit(0.7, 'judgement', 'One burst may be an honest campaign; two are a habit.'),
    },
  ),
  'copied-reviews': loudAlarm(
    6,
    'source',
    'Buyers who never met do not write the same sentence (Jindal and Liu 2008).',
    {
      warn: limit(0.1, 'source', 'One review in ten is a near copy: domain handbook, section 3.3.'),
      worst: limit(0.4, 'judgement', 'Nearly half of the texts are copies.'),
      fewest: limit(5, 'source', 'Fewer copies happen among satisfied buyers.'),
    },
  ),
  'renamed-store': loudAlarm(
    6,
    'source',
    'A new registered name is filed within 30 days; the licence tells whether it is the same.',
    {
      near: limit(0.4, 'judgement', 'A changed ending or trade word is mostly a filing.'),
    },
  ),
  'licence-name-mismatch': loudAlarm(4, 'article', 'Name on the licence, of the shop and of the payee should be one.', {
    near: limit(0.3, 'source', 'Near names ask for a look and are no fraud by themselves.'),
  }),
  'off-platform-payment': alarm(
    60,
    'source',
    'Guides on fraud name payment outside 1688 first; a seller who asks for it in a title does so of every buyer.',
    {},
  ),
  'lost-badge': alarm(5, 'judgement', 'Marks that cost an audit or a fee are not given up gladly.', {
    single: limit(0.6, 'judgement', 'One mark may have run out; two at once did not by chance.'),
  }),
  'falling-repeat-rate': alarm(5, 'judgement', 'Buyers who stop coming back know something you do not.', {
    warn: limit(0.1, 'judgement', 'The figure breathes by a few points from month to month.'),
    worst: limit(0.3, 'judgement', 'Three of ten returning buyers gone.'),
  }),
  'falling-service-score': alarm(
    4,
    'judgement',
    '1688 computes the score from new orders, so it moves before reviews do.',
    {
      warn: limit(0.5, 'judgement', 'Half a point is one step of the five-step display.'),
      worst: limit(1.5, 'judgement', 'Three steps.'),
    },
  ),
  'audit-conflict': alarm(
    4,
    'source',
    'A factory mark on the page beside a trader’s certificate: the certificate holds.',
    {},
  ),
  'price-far-below-own-past': alarm(4, 'source', 'A price far below what the offer cost before is a known bait.', {
    worst: limit(0.6, 'judgement', 'Less than half of the usual price.'),
    warn: limit(0.3, 'judgement', 'Sales of a third off are common on the site.'),
  }),
  'default-reviews': alarm(3, 'source', 'Reviews 1688 writes itself are all good and say nothing about the goods.', {
    warn: limit(0.8, 'source', 'Above 80 % the share of good reviews carries little information.'),
    worst: limit(0.95, 'judgement', 'Hardly a buyer wrote anything.'),
    enough: limit(30, 'judgement', 'From about 30 written reviews a share is steady enough to be read.'),
  }),
  'late-shipping': alarm(2, 'judgement', 'Orders handed over late are the first thing to fail under load.', {
    warn: limit(0.9, 'judgement', 'Shops seen show 94 to 100 %.'),
    worst: limit(0.7, 'judgement', 'Three orders of ten late.'),
  }),
  'store-older-than-company': row(
    1,
    'source',
    'Shops can be sold with their years; a sole trader may also have become a company.',
    {
      slack: limit(1, 'judgement', 'A running year may be counted or not.'),
    },
  ),
  'shared-company': alarm(
    2,
    'judgement',
    'A company with several shops loses less when one closes; many honest ones have two.',
    {
      sure: limit(0.6, 'judgement', 'The licence code is the same.'),
      byName: limit(0.3, 'judgement', 'Only the name is the same.'),
    },
  ),
  'moved-ladder': row(
    1,
    'judgement',
    'Raised prices are ordinary trade; tried silently to see whether they foretell anything.',
    {
      warn: limit(0.1, 'judgement', 'A tenth is within the season.'),
      worst: limit(0.5, 'judgement', 'Half as much again.'),
    },
  ),
  'retired-badge': row(
    1,
    'source',
    'A mark that 1688 has retired should not be shown; old pages show it honestly.',
    {},
  ),
  'thin-capital': row(
    2,
    'article',
    'The article asks to look at the registered capital; it is promised money and need not be paid in.',
    {
      warn: limit(100_000, 'judgement', 'RMB; below it a company can hardly answer for one container.'),
      worst: limit(10_000, 'judgement', 'RMB; a form filled in, nothing more.'),
    },
  ),
};
