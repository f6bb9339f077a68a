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
import { companyIn, firstLeaf, leavesOf, shopLink, within } from './card-text';

/** A place on a drawn card. */
export const place = <Value>(
  at: string,
  find: (card: Card) => unknown,
  parse: (found: unknown) => Value | undefined,
): Candidate<Value, Card> => ({ at, find, parse });

const nickOf = (card: Card) => within(card, '[data-nick]')[0]?.getAttribute('data-nick');

const linkOf = (link: Element | undefined) => (link === undefined ? undefined : hrefOf(link));

/** Member ids stand in the site's own bookkeeping on a card. */
function memberOf(card: Card): string | undefined {
  const elements = within(card, '[data-renderkey],[t-member-id],[data-aplus-report]');
  const notes = elements.map((element) =>
    ['data-renderkey', 't-member-id', 'data-aplus-report'].map((name) => element.getAttribute(name) ?? '').join(' '),
  );
  return /(?<![\w-])b2b-[0-9]+[0-9a-z]*/.exec(notes.join(' ').replaceAll('_', ' '))?.[0];
}

const yearsLeaf = (card: Card) =>
  firstLeaf(card, ({ shown }) => (/^(?:入驻|诚信通(?:第)?)\s*\d{1,2}\s*年$/.test(shown) ? shown : undefined));

/** "3年" beside the link to the credit page. */
const yearsAtCredit = (card: Card) =>
  within(card, 'a[href*="/page/creditdetail"]')
    .map(textOf)
    .find((shown) => /^\d{1,2}\s?年$/.test(shown));

const rateLeaf = (card: Card) =>
  firstLeaf(card, ({ shown }) => (/^回头率\s*[\d.]+\s?%$/.test(shown) ? shown : undefined));

function marksOf(card: Card): Badge[] {
  const marks: Badge[] = badgesAmong(leavesOf(card).map(({ shown }) => shown));
  if (yearsAtCredit(card) !== undefined) marks.push('trustpass');
  if (within(card, 'a[href*="//shili.1688.com/"]').length > 0) marks.push('powerful-merchant');
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
