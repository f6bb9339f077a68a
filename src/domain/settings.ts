import type { Language } from './language';
import type { ListFilter } from './list-filter';
import type { Currency, Rate } from './money';
import type { PolicyOverlay } from './policy-table';
import type { QuietRule } from './quiet';
import type { KeepMonths } from './retention';

/** Where the background keeps them in local storage, and where pages look whether they may be read. */
export const settingsKey = 'settings';

/** Whether lists may be read by the replies they load; `unasked` reads none, and a list where it would help may offer it. */
export const replyChoices = ['unasked', 'on', 'off'] as const;
export type ReplyChoice = (typeof replyChoices)[number];

/** The buyer's choices; every one has a default, so a fresh install works. `language: 'auto'` follows the browser. */
export interface Settings {
  enabled: boolean;
  language: Language | 'auto';
  currency: Currency;
  /** CNY a store pays a year for membership */
  yearlyFee: number;
  rates: Rate[];
  readListReplies: ReplyChoice;
  /** what result lists show */
  listFilter: ListFilter;
  /** numbers of the policy the buyer has changed */
  policy: PolicyOverlay;
  /** months after which page contents may be thinned; 0 keeps all */
  keepMonths: KeepMonths;
  /** rules the buyer silenced; at most one entry each */
  quietRules: QuietRule[];
}
