import type { Badge } from '@/domain/page-facts';
import { badgeList, badgesAmong } from '../badge-names';
import { textOf } from '../locate';
import type { ListingCandidates } from '../listing';
import type { Candidate } from '../page';
import { encodedLogin, memberId, shopUrl } from '../parse/identity';
import { percent } from '../parse/share';
import { membershipYears } from '../parse/shop';
import { text } from '../parse/text';
import type { Card } from './card';
import { hrefOf } from './card-marks';
import { elementsOf, shopLink } from './card-elements';
import { companyIn, firstLeaf, leavesOf } from './card-text';

/** A place on a drawn card. */
export const place = <Value>(
  at: string,
  find: (card: Card) => unknown,
  parse: (found: unknown) => Value | undefined,
): Candidate<Value, Card> => ({ at, find, parse });

const nickOf = (card: Card) =>
  elementsOf(card)
    .noted.map((element) => element.getAttribute('data-nick'))
    .find((nick) => nick !== null);

const linkOf = (link: Element | undefined) => (link === undefined ? undefined : hrefOf(link));

/** Member ids stand in the site's own bookkeeping on a card. */
function memberOf(card: Card): string | undefined {
  const notes = elementsOf(card).noted.map((element) =>
    ['data-renderkey', 't-member-id', 'data-aplus-report'].map((name) => element.getAttribute(name) ?? '').join(' '),
  );
  return /(?<![\w-])b2b-[0-9]+[0-9a-z]*/.exec(notes.join(' ').replaceAll('_', ' '))?.[0];
}

/** A text of the card that matches, or a label with the text after it: both can stand in elements of their own. */
function together(card: Card, pattern: RegExp, label: RegExp): string | undefined {
  let before = '';
  return firstLeaf(card, ({ shown }) => {
    if (pattern.test(shown)) return shown;
    const whole = before + shown;
    before = label.test(shown) ? shown : '';
    return whole !== shown && pattern.test(whole) ? whole : undefined;
  });
}

const yearsLeaf = (card: Card) =>
  together(card, /^(?:入驻|诚信通(?:第)?)\s*\d{1,2}\s*(?:年|个?月)$/, /^(?:入驻|诚信通第?)$/);

/** "3年" beside the link to the credit page. */
const yearsAtCredit = (card: Card) =>
  elementsOf(card)
    .links.filter(({ href }) => href.includes('/page/creditdetail'))
    .map(({ link }) => textOf(link))
    .find((shown) => /^\d{1,2}\s?年$/.test(shown));

const rateLeaf = (card: Card) => together(card, /^(?:店铺)?回头率[:：]?\s*[\d.]+\s?%$/, /^(?:店铺)?回头率[:：]?$/);

/** Names of marks have six characters at most, and brackets around them now and then. */
const longestMark = 12;

function marksOf(card: Card): Badge[] {
  const short = leavesOf(card).filter(({ shown }) => shown.length <= longestMark);
  const marks: Badge[] = badgesAmong(short.map(({ shown }) => shown));
  if (yearsAtCredit(card) !== undefined) marks.push('trustpass');
  if (elementsOf(card).links.some(({ href }) => href.includes('//shili.1688.com/'))) marks.push('powerful-merchant');
  return marks;
}

/** What tells cards of every rendered list about their store; the price and the sales are the offer's. */
export type StoreOnCard = Pick<
  ListingCandidates<Card>,
  'offerId' | 'companyName' | 'loginId' | 'memberId' | 'shopUrl' | 'membershipYears' | 'badges' | 'repeatRate'
>;

/** Facts of a store on a card as drawn, by link, label and sign. */
export const renderedStore: StoreOnCard = {
  offerId: [place('card', ({ id }) => id, text)],
  companyName: [place('link to the shop, [class*=company]', companyIn, text)],
  loginId: [place('[data-nick]', nickOf, encodedLogin)],
  memberId: [place('data-renderkey', memberOf, memberId)],
  shopUrl: [place('link to the shop', (card) => linkOf(shopLink(card)), shopUrl)],
  membershipYears: [
    place('text 入驻N年', yearsLeaf, membershipYears),
    place('link to the credit page', yearsAtCredit, membershipYears),
  ],
  badges: [place('names and links of marks', marksOf, badgeList)],
  repeatRate: [place('text 回头率', rateLeaf, percent)],
};
