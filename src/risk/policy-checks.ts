import type { CheckId } from '@/domain/checks';
import { alarm, decisive, limit, type Limit } from './policy-shape';

/**
 * Rows of the rules about the buyer's own checks. They are alarms: a good outcome earns a store nothing here, it eases (see below). All
 * signals of a page weigh about 140 together, so that a weight of 110 and more makes the best of stores a high risk by itself, and 80 does
 * so together with a second doubt: what a buyer has seen counts for more than what a page shows.
 */
export const checkAlarms = {
  'private-payee': decisive(
    'article',
    'Money to a person’s account, WeChat or Alipay is gone when it is sent, whoever the person is.',
    {},
  ),
  'unregistered-company': alarm(
    120,
    'article',
    'The article asks for the licence in the national register; what is not there cannot be held to anything.',
    {
      redList: limit(0.7, 'source', 'Red lists name companies that hid, did not file or broke the law.'),
      nameDiffers: limit(0.6, 'article', 'Name on the licence, of the shop and of the payee should be one.'),
    },
  ),
  'differing-payee': alarm(120, 'article', 'The payee should be the company on the licence, letter by letter.', {}),
  'failed-inspection': alarm(120, 'article', 'Someone independent saw the goods, or was kept from seeing them.', {
    refused: limit(0.8, 'judgement', 'Goods nobody may see are rarely good; there can be honest reasons.'),
  }),
  'failed-sample': alarm(110, 'article', 'The bulk is seldom better than the sample the seller chose.', {
    refused: limit(0.4, 'judgement', 'Some large factories send no samples.'),
  }),
  'refused-visit': alarm(80, 'article', 'Hesitation to show the factory means a trader or a fake.', {
    evaded: limit(0.8, 'article', 'Put off again and again is a refusal in polite words.'),
    videoRefused: limit(0.7, 'judgement', 'A clip is less than a call, and some sellers are not used to it.'),
    videoDoubtful: limit(0.5, 'judgement', 'A poor clip may only be a poor clip.'),
  }),
  'doubtful-report': alarm(30, 'article', 'Reports are borrowed and made up; the article asks for CE, FCC or GB/T.', {
    missing: limit(0.6, 'article', 'Lack of a needed report is a risk, a false one is a lie.'),
  }),
  'missing-contract-terms': alarm(15, 'article', 'What is not written cannot be claimed.', {
    incomplete: limit(0.6, 'judgement', 'A clause can still be added.'),
  }),
  'doubtful-parcel': alarm(40, 'source', 'Empty parcels with real numbers were sold by the hundred million.', {}),
  'complaints-elsewhere': alarm(15, 'judgement', 'Hearsay, but of those who have already paid.', {}),
  'incomplete-papers': alarm(12, 'article', 'Invoice, packing list and export declaration complete.', {
    missing: limit(0.6, 'judgement', 'A missing paper may still come; papers that disagree were made up.'),
  }),
};

const seen = (value: number, reason: string): Limit => limit(value, 'judgement', reason);

/**
 * What a good outcome does, as `check/rule`: the factor on that rule's degree and on no other. A young store has no row on purpose: nothing a
 * buyer does makes it older. Asking others has none either: silence proves nothing.
 */
export const easing = {
  easesDays: limit(
    365,
    'judgement',
    'A licence, a line or a sample seen more than a year ago says little about today.',
  ),
  factors: {
    'licence-lookup/no-strong-mark': seen(0.8, 'Most marks only say that a registered company stands behind the shop.'),
    'licence-lookup/licence-name-mismatch': seen(0.3, 'The register, looked up by you, says which name is right.'),
    'licence-lookup/renamed-store': seen(0.5, 'The register shows the same company under its new name.'),
    'factory-video/audit-conflict': seen(0.7, 'A film shows a line, not whose it is.'),
    'video-call/audit-conflict': seen(0.4, 'You have seen which of the two is true.'),
    'sample/default-reviews': seen(0.6, 'You no longer rest on reviews alone.'),
    'trial-order/late-shipping': seen(0.6, 'They kept the date once.'),
    'contract/late-shipping': seen(0.7, 'Lateness has a price in a signed contract.'),
    'factory-video/factory-claim': seen(0.7, 'A film of the line bears the claim out, less than a call does.'),
    'video-call/factory-claim': seen(0.4, 'You have seen the line yourself.'),
    'video-call/trader-name': seen(0.6, 'A trading company may own a workshop; you have seen one.'),
    'video-call/trader-audit': seen(0.6, 'You have seen what the audit did not look at.'),
    'sample/few-reviews': seen(0.6, 'You need other buyers’ word less when you hold the goods.'),
    'sample/few-sales': seen(0.6, 'You have tried the goods yourself.'),
    'sample/perfect-score': seen(0.6, 'You no longer rest on reviews alone.'),
    'sample/low-good-rate': seen(0.8, 'Your sample was good; other buyers’ goods were not always.'),
    'sample/low-rating': seen(0.8, 'Your sample was good; other buyers’ goods were not always.'),
    'trial-order/few-reviews': seen(0.4, 'A whole small order is worth many reviews of others.'),
    'trial-order/few-sales': seen(0.4, 'You have bought it yourself.'),
    'trial-order/low-service-score': seen(0.8, 'They served you well once.'),
    'trial-order/long-delivery': seen(0.6, 'They kept the date once.'),
    'contract/long-delivery': seen(0.6, 'The date stands in a signed contract.'),
    'contract/thin-guarantees': seen(0.4, 'Repair, return and breach stand in a signed contract.'),
    'inspection/low-good-rate': seen(0.5, 'Someone independent has seen these very goods.'),
    'inspection/low-rating': seen(0.6, 'Someone independent has seen these very goods.'),
  } satisfies Partial<Record<`${CheckId}/${string}`, Limit>>,
};
