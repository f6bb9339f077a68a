import type { CheckId } from '@/domain/checks';
import type { RuleId } from '@/risk/policy';
import type { MenuScreen } from '@/ui/desk/route';

/** Where one rule of the seed article lives in the product. `elsewhere` names parts that are no rule, no check and no screen of the desk. */
export interface ArticleRule {
  says: string;
  rules: RuleId[];
  checks: CheckId[];
  screens: MenuScreen[];
  /** a part of the product by its file, with what it is called */
  parts: Record<string, string>;
}

const checkPart = { 'src/risk/payment/check.ts': 'payment check' };
const memo = { 'src/app/memo/buyer-rows.ts': 'decision memo' };
const dossier = { 'src/app/dossier.ts': 'history in the store’s page' };

/** The fifteen rules of the article (sourcingxpro.com/?p=9819) in its order. */
export const articleRules: ArticleRule[] = [
  {
    says: 'Badges are a plus, never enough alone',
    rules: ['no-strong-mark', 'lost-badge', 'trader-audit', 'audit-conflict'],
    checks: [],
    screens: [],
    parts: {},
  },
  {
    says: 'At least 3 membership years; 1 year and USD 10,000 outside escrow: stop',
    rules: ['young-store', 'fallen-years'],
    checks: [],
    screens: [],
    parts: checkPart,
  },
  {
    says: '30 % deposit, 70 % balance; full payment under USD 500 only',
    rules: [],
    checks: ['payment'],
    screens: [],
    parts: checkPart,
  },
  {
    says: 'Only an order paid inside 1688 is escrow 担保交易',
    rules: ['private-payee', 'differing-payee'],
    checks: ['payment'],
    screens: ['paste'],
    parts: checkPart,
  },
  {
    says: 'Bursts of reviews and over-perfect scores are suspicious',
    rules: [
      'review-burst',
      'copied-reviews',
      'default-reviews',
      'perfect-score',
      'few-reviews',
      'reviews-exceed-sales',
    ],
    checks: [],
    screens: [],
    parts: {},
  },
  {
    says: 'Licence in the national register; name on licence = shop = payee',
    rules: [
      'impossible-licence-code',
      'licence-name-mismatch',
      'renamed-store',
      'account-changed',
      'unregistered-company',
      'shared-company',
    ],
    checks: ['licence-lookup'],
    screens: ['paste'],
    parts: {},
  },
  {
    says: 'Video call or visit refused: trader or fake',
    rules: ['refused-visit', 'trader-name', 'factory-claim'],
    checks: ['factory-video', 'video-call'],
    screens: [],
    parts: {},
  },
  {
    says: 'Sample and test report before bulk; trial order of 50-100 units',
    rules: ['failed-sample', 'doubtful-report'],
    checks: ['sample', 'test-report', 'trial-order'],
    screens: [],
    parts: checkPart,
  },
  {
    says: 'E-contract with delivery dates, specifications, after-sales, breach',
    rules: ['missing-contract-terms', 'thin-guarantees', 'long-delivery'],
    checks: ['contract'],
    screens: [],
    parts: {},
  },
  {
    says: 'Keep chats, orders, receipts',
    rules: [],
    checks: ['keep-records'],
    screens: [],
    parts: { ...memo, ...dossier },
  },
  {
    says: 'SF Express or Cainiao; dedicated lines and internal numbers are suspicious',
    rules: ['doubtful-parcel', 'late-shipping'],
    checks: ['logistics'],
    screens: ['paste'],
    parts: {},
  },
  {
    says: 'Inspection by Bureau Veritas or Intertek',
    rules: ['failed-inspection'],
    checks: ['inspection'],
    screens: [],
    parts: {},
  },
  {
    says: 'Invoice, packing list, export declaration complete',
    rules: ['incomplete-papers'],
    checks: ['export-papers'],
    screens: [],
    parts: {},
  },
  {
    says: 'Stock warnings, hand-off to the ERP',
    rules: [],
    checks: [],
    screens: [],
    parts: { 'src/exchange/sheets/write-xlsx.ts': 'spreadsheet for the ERP; stock is read, no warning yet' },
  },
  {
    says: 'Ratings, a maintained blacklist, shared lists, a trained team',
    rules: [
      'blacklisted-store',
      'blacklisted-company',
      'blacklisted-namesake',
      'blacklisted-by-colleague',
      'complaints-elsewhere',
    ],
    checks: ['ask-others'],
    screens: ['stores', 'checks', 'policy'],
    parts: {},
  },
];

const code = (names: string[]): string => names.map((name) => `\`${name}\``).join(', ');
const orDash = (text: string): string => (text === '' ? '–' : text);

/** The table as it stands in the README, without the head. */
export const articleRows = (): string[] =>
  articleRules.map(({ says, rules, checks, screens, parts }, at) => {
    const places = [...screens.map((screen) => `screen \`${screen}\``), ...Object.values(parts)];
    return `| ${String(at + 1)} | ${says} | ${orDash(code(rules))} | ${orDash(code(checks))} | ${orDash(places.join(', '))} |`;
  });
