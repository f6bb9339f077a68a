import { findPhrases } from './text/find-phrases';

/** What a seller's own words about an offer may ask for to be a warning; a bank transfer named on a page may just be a pay channel. */
const paidOutside = new Set(['private-transfer', 'untraceable', 'account-changed']);

/** The words of a title that move payment off 1688 (offplatform-phrases.json), null when there are none. A way to keep in touch is none. */
export function paymentPhraseIn(title: string): string | null {
  return findPhrases(title, 'page').find(({ category }) => paidOutside.has(category))?.phrase ?? null;
}
