/** What an outcome says: `good` lowers a named risk, `bad` is a finding, `neutral` is done without either, `open` is not done yet. */
export type OutcomeKind = 'good' | 'bad' | 'neutral' | 'open';
/** Parts of an order, in the order a buyer goes through them. */
export const checkGroups = ['store', 'goods', 'contract', 'payment', 'shipping', 'records'] as const;
export type CheckGroup = (typeof checkGroups)[number];

export type CheckLink =
  | 'gsxt'
  | 'qcc'
  | 'tianyancha'
  | 'aiqicha'
  | 'creditchina'
  | 'nando'
  | 'fcc'
  | 'cnca'
  | 'cnas'
  | 'standards'
  | 'bureau-veritas'
  | 'intertek'
  | 'hugo'
  | 'wearesellers'
  | 'rules-1688';

interface CheckShape {
  group: CheckGroup;
  outcomes: Readonly<Record<string, OutcomeKind>>;
  /** small questions of the check; a yes-no one answered "no" takes the good out of a good outcome */
  questions: Readonly<Record<string, 'yes-no' | 'text'>>;
  links: readonly CheckLink[];
}

/**
 * Every check a buyer does by hand, in order (the seed article's rules 6 to 13 and 21, domain handbook sections 2 and 4 to 8). Ids,
 * outcomes and questions are kept with answers: one that was released keeps its name.
 */
const checkCatalogue = {
  'licence-lookup': {
    group: 'store',
    outcomes: {
      registered: 'good',
      'name-differs': 'bad',
      'red-list': 'bad',
      'not-active': 'bad',
      'not-found': 'bad',
      asked: 'open',
    },
    questions: {
      sameName: 'yes-no',
      coversGoods: 'yes-no',
      status: 'text',
      capital: 'text',
      scope: 'text',
      integrity: 'text',
    },
    links: ['gsxt', 'qcc', 'tianyancha', 'aiqicha', 'creditchina'],
  },
  'factory-video': {
    group: 'store',
    outcomes: { convincing: 'good', doubtful: 'bad', refused: 'bad', asked: 'open' },
    questions: { nameOnGate: 'yes-no', ownGoods: 'yes-no', filmedForYou: 'yes-no' },
    links: [],
  },
  'video-call': {
    group: 'store',
    outcomes: {
      seen: 'good',
      evaded: 'bad',
      refused: 'bad',
      'address-withheld': 'bad',
      asked: 'open',
    },
    questions: { machinesRun: 'yes-no', addressMatches: 'yes-no', address: 'text' },
    links: [],
  },
  'ask-others': {
    group: 'store',
    outcomes: { 'nothing-found': 'neutral', complaints: 'bad', asked: 'open' },
    questions: { found: 'text' },
    links: ['hugo', 'wearesellers', 'rules-1688'],
  },
  sample: {
    group: 'goods',
    outcomes: { matches: 'good', differs: 'bad', refused: 'bad', ordered: 'open' },
    questions: {
      material: 'yes-no',
      workmanship: 'yes-no',
      parts: 'yes-no',
      packaging: 'yes-no',
      labels: 'yes-no',
      brandRights: 'yes-no',
    },
    links: [],
  },
  'test-report': {
    group: 'goods',
    outcomes: {
      genuine: 'good',
      'not-needed': 'neutral',
      missing: 'bad',
      'other-product': 'bad',
      'not-in-register': 'bad',
      asked: 'open',
    },
    questions: { namesSupplier: 'yes-no', namesModel: 'yes-no', inDate: 'yes-no', number: 'text' },
    links: ['nando', 'fcc', 'cnca', 'cnas', 'standards'],
  },
  'trial-order': {
    group: 'goods',
    outcomes: { good: 'good', poor: 'bad', refused: 'bad', ordered: 'open' },
    questions: { asSample: 'yes-no', onTime: 'yes-no', units: 'text' },
    links: [],
  },
  contract: {
    group: 'contract',
    outcomes: { complete: 'good', incomplete: 'bad', refused: 'bad', drafted: 'open' },
    questions: {
      dates: 'yes-no',
      specifications: 'yes-no',
      afterSales: 'yes-no',
      breach: 'yes-no',
      sellerName: 'yes-no',
    },
    links: ['rules-1688'],
  },
  payment: {
    group: 'payment',
    outcomes: {
      inside: 'neutral',
      company: 'neutral',
      'payee-differs': 'bad',
      private: 'bad',
      pending: 'open',
    },
    questions: { payeeName: 'yes-no', staged: 'yes-no', payee: 'text' },
    links: [],
  },
  inspection: {
    group: 'shipping',
    outcomes: { passed: 'good', failed: 'bad', refused: 'bad', booked: 'open' },
    questions: { beforeBalance: 'yes-no', inspector: 'text', number: 'text' },
    links: ['bureau-veritas', 'intertek'],
  },
  logistics: {
    group: 'shipping',
    outcomes: { moving: 'neutral', doubtful: 'bad', shipped: 'open' },
    questions: { knownCarrier: 'yes-no', cityFits: 'yes-no', weightFits: 'yes-no', number: 'text' },
    links: [],
  },
  'export-papers': {
    group: 'shipping',
    outcomes: { complete: 'neutral', missing: 'bad', disagree: 'bad', asked: 'open' },
    questions: {
      invoice: 'yes-no',
      packingList: 'yes-no',
      declaration: 'yes-no',
      sameNames: 'yes-no',
      number: 'text',
    },
    links: [],
  },
  'keep-records': {
    group: 'records',
    outcomes: { kept: 'neutral', partly: 'open' },
    questions: {
      chat: 'yes-no',
      orderPage: 'yes-no',
      contract: 'yes-no',
      receipt: 'yes-no',
      licence: 'yes-no',
      photos: 'yes-no',
    },
    links: [],
  },
} as const satisfies Record<string, CheckShape>;

export type CheckId = keyof typeof checkCatalogue;
export type OutcomeOf<Id extends CheckId> = Extract<keyof (typeof checkCatalogue)[Id]['outcomes'], string>;
export type QuestionOf<Id extends CheckId> = Extract<keyof (typeof checkCatalogue)[Id]['questions'], string>;
export const checkIds = Object.keys(checkCatalogue) as CheckId[];

/** A check as its table describes it, without the narrow types of one row. */
export const checkShape = (check: CheckId): CheckShape => checkCatalogue[check];
