import type { Language } from './language';
import type { Currency, Rate } from './money';

/** Where the background keeps them in local storage, and where pages look whether they may be read. */
export const settingsKey = 'settings';

/** The buyer's choices; every one has a default, so a fresh install works. `language: 'auto'` follows the browser. */
export interface Settings {
  enabled: boolean;
  language: Language | 'auto';
  currency: Currency;
  /** CNY a store pays a year for membership */
  yearlyFee: number;
  rates: Rate[];
}
