import type { CheckId, OutcomeOf, QuestionOf } from '@/domain/checks';
import { enLaterChecks } from './en-check-guide-later';

/** What a buyer is told about one check: why, how in steps, and words for its outcomes and questions. */
export interface CheckGuide<Id extends CheckId> {
  why: string;
  how: string[];
  outcomes: Record<OutcomeOf<Id>, string>;
  questions: Record<QuestionOf<Id>, string>;
}
export type CheckGuides = { [Id in CheckId]: CheckGuide<Id> };

/** How to do each check, in English: also the text a new colleague is trained with. */
export const enCheckGuide: CheckGuides = {
  'licence-lookup': {
    why: 'A shop name proves nothing. The register shows whether the company exists, is active and may sell these goods.',
    how: [
      'Copy the Chinese name or the licence code and paste it into the national register. It asks you to solve a picture first.',
      'Compare the name character by character with the shop and with the payee. One different character is another company.',
      'Look for the red lists 经营异常名录 (abnormal) and 严重违法失信名单 (serious breach). Note status, capital and scope.',
    ],
    outcomes: {
      registered: 'Registered and active 存续, same name',
      'name-differs': 'Registered, but under another name',
      'red-list': 'On a red list 经营异常 or 严重违法失信',
      'not-active': 'Closed or revoked 注销 / 吊销',
      'not-found': 'Not in the register',
      asked: 'Asked the seller for the licence',
    },
    questions: {
      sameName: 'Is the name on the licence the name on the shop?',
      coversGoods: 'Does the business scope 经营范围 cover these goods?',
      status: 'Status 登记状态',
      capital: 'Registered capital 注册资本',
      scope: 'Business scope 经营范围',
      integrity: 'Red lists and penalties 信用记录',
    },
  },
  'factory-video': {
    why: 'A factory can film itself in five minutes. A trader posing as one sends a borrowed clip.',
    how: [
      'Ask for a video of today: the gate with the company name, the line at work, your goods on it.',
      'Ask for a small thing nobody can have ready, such as today’s date on a sheet of paper.',
    ],
    outcomes: {
      convincing: 'Convincing: name, line and goods are seen',
      doubtful: 'Doubtful: borrowed, old or without a name',
      refused: 'Refused',
      asked: 'Asked, nothing yet',
    },
    questions: {
      nameOnGate: 'Is the company name seen on gate, wall or uniforms?',
      ownGoods: 'Are your goods on the line?',
      filmedForYou: 'Was it filmed for you?',
    },
  },
  'video-call': {
    why: 'Who hesitates to show the place is a trader or a fake: the plainest sign there is.',
    how: [
      'Call by video in working hours without much warning, or send someone to the address on the licence.',
      'Ask to walk from the gate to the line and to the store of your goods. Ask what each machine does.',
    ],
    outcomes: {
      seen: 'Seen by call or visit',
      evaded: 'Put off again and again',
      refused: 'Refused',
      'address-withheld': 'They will not say where it is',
      asked: 'Asked, date agreed',
    },
    questions: {
      machinesRun: 'Did you see machines at work?',
      addressMatches: 'Is it the address on the licence?',
      address: 'Address you saw',
    },
  },
  'ask-others': {
    why: 'Another buyer may have lost money to the same company under another shop name.',
    how: [
      'Search the Chinese company name, not the shop name, on Hugo 雨果跨境 and WeAreSellers 知无不言.',
      'Ask on the 1688 forum. Silence proves nothing: finding no complaint does not make a store safe.',
    ],
    outcomes: {
      'nothing-found': 'Nothing found',
      complaints: 'Complaints that sound true',
      asked: 'Asked, no answer yet',
    },
    questions: { found: 'What was found, and where' },
  },
  sample: {
    why: 'A good sample and a poor bulk is the commonest trick. Without a sample you have nothing to compare with.',
    how: [
      'Order the sample inside 1688, from the same offer, and pay for it like anybody else.',
      'Weigh, measure and photograph it beside the description. Keep one sealed and signed by both sides.',
      'Look at labels and brand names: goods with a brand need the owner’s written permission 品牌授权书.',
    ],
    outcomes: {
      matches: 'Matches the description',
      differs: 'Differs from the description',
      refused: 'They will not send one',
      ordered: 'Ordered, on the way',
    },
    questions: {
      material: 'Is the material as described?',
      workmanship: 'Is the workmanship good?',
      parts: 'Are all parts there, and do they work?',
      packaging: 'Is the packaging fit for the journey?',
      labels: 'Are labels and warnings as your market needs them?',
      brandRights: 'Free of brands, or permission shown?',
    },
  },
  'test-report': {
    why: 'Papers are borrowed and made up. A report counts only if it is real, names this product and this supplier.',
    how: [
      'Type the number into this check’s box to see what it is, then look it up where it was given out.',
      'CE is the maker’s own word; only some goods need a body with a four-digit number. FCC ID is for radio only.',
      'GB/T names a standard: there is no GB/T certificate, only a test report against it. CNAS and CMA speak of the laboratory.',
    ],
    outcomes: {
      genuine: 'Looked up: real, and for this product',
      'not-needed': 'These goods need none',
      missing: 'Needed, and they have none',
      'other-product': 'For another product or company',
      'not-in-register': 'The number is not in the register',
      asked: 'Asked, nothing yet',
    },
    questions: {
      namesSupplier: 'Does it name this company?',
      namesModel: 'Does it name this model?',
      inDate: 'Is it in date?',
      number: 'Number as printed',
    },
  },
  'trial-order': {
    why: 'A small order shows how they pack, ship and answer before much money is at stake.',
    how: [
      'Order 50 to 100 units of the same article, paid inside 1688, before the bulk order.',
      'Look at every piece: a sample of so few says little. Compare with the sealed sample.',
    ],
    outcomes: {
      good: 'Good: as the sample, on time',
      poor: 'Poor: late, or worse than the sample',
      refused: 'They will not take a small order',
      ordered: 'Ordered, on the way',
    },
    questions: {
      asSample: 'Is it the same as the sample?',
      onTime: 'Did it come on time?',
      units: 'Units ordered',
    },
  },
  ...enLaterChecks,
};
