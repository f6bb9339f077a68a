import type { ListingShape } from '../listing';
import { badgeList, badgesAmong, badgesOfFlags } from '../badge-names';
import { at, isRecord, listAt } from '../embedded/walk';
import { within } from '../from-json';
import { memberId, offerId, shopUrl } from '../parse/identity';
import { price } from '../parse/money';
import { salesList } from '../search/sales-text';
import { percent, score } from '../parse/share';
import { yearsAlone, yearsShown } from '../parse/shop';
import { text } from '../parse/text';
import { payload, type Reply } from './reply';

const { value, made } = within((entry: unknown) => entry, '');

const flags = {
  isTp: 'trustpass',
  superFactory: 'super-factory',
  factoryInspection: 'deep-factory-audit',
  businessInspection: 'deep-trader-audit',
} as const;
const tagLists = ['offerTags.serviceTags', 'marketTags', 'offerMiddle', 'tags'];

const marksOf = (entry: unknown) => [
  ...badgesOfFlags(entry, flags),
  ...badgesAmong(tagLists.flatMap((path) => listAt(entry, path)).map((tag) => (isRecord(tag) ? at(tag, 'text') : tag))),
];

/** The words before the number say that it is the shop's rate; 复购率 is the product's and not asked for. */
const rateTag = (entry: unknown) =>
  listAt(entry, 'tags')
    .map((tag) => text(at(tag, 'text')) ?? '')
    .find((shown) => /^回头率\s*\d/.test(shown));

const rateAfter = (entry: unknown) => {
  const tag = at(entry, 'afterTags');
  const names = [text(at(tag, 'title')) ?? '', text(at(tag, 'text')) ?? ''];
  return names.some((name) => name.startsWith('回头率')) && String(at(tag, 'isDisplay')) !== 'false'
    ? at(tag, 'text')
    : undefined;
};

/** "0%" in turnHead stands for shops without a rate. */
const rateHead = (entry: unknown) => {
  const shown = at(entry, 'turnHead.percent');
  return percent(shown) === 0 ? undefined : shown;
};

const firstStep = (entry: unknown) => at(listAt(entry, 'shopAddition.quantityPrices')[0], 'value');

/** Scores below zero stand for none. */
const total = (entry: unknown) => {
  const shown = at(entry, 'shopAddition.tradeService.compositeNewScore');
  return Number(shown) > 0 ? shown : undefined;
};

/** Titles mark the words searched for with tags. */
export const withoutTags = (found: unknown) => text(typeof found === 'string' ? found.replace(/<[^>]*>/g, '') : found);

/** Province and city as two words; either may be empty. */
export const provinceAndCity = (entry: unknown) => {
  const parts = [at(entry, 'province'), at(entry, 'city')]
    .map((part) => text(part) ?? '')
    .filter((part) => part !== '');
  return parts.join(' ');
};

function entries(reply: Reply): unknown[] | undefined {
  const data = payload(reply);
  if (isRecord(at(data, 'OFFER')))
    return listAt(data, 'OFFER.items')
      .map((item) => at(item, 'data'))
      .filter(isRecord);
  const single = isRecord(at(data, 'shop')) || isRecord(at(data, 'priceInfo')) || isRecord(at(data, 'shopAddition'));
  return offerIdOf(at(data, 'offerId')) !== undefined && single ? [data] : undefined;
}

/** Ids of replies are bare digits of any length; the cards between offers that ask for another search have the id 0. */
const offerIdOf = (found: unknown) => (/^[1-9]\d*$/.test(text(found) ?? '') ? text(found) : offerId(found));

/** The search reply of 2024 to now (`WirelessRecommend.recommend`): keyword, image and similar search, and the home feed. */
export const searchReply: ListingShape<Reply, unknown> = {
  id: 'mtop-2026',
  kind: 'search',
  cards: entries,
  fields: {
    offerId: [
      made('offerId', (entry) => (text(at(entry, 'offerId')) === '0' ? undefined : at(entry, 'offerId')), offerIdOf),
    ],
    title: [value('title', withoutTags)],
    companyName: [value('shop.text', text)],
    loginId: [value('loginId', text), value('aliTalk.loginId', text)],
    memberId: [value('memberId', memberId)],
    shopUrl: [value('shopAddition.shopLinkUrl', shopUrl), value('winPortUrl', shopUrl)],
    membershipYears: [made('shop.tpYear', (entry) => yearsShown(at(entry, 'shop.tpYear')), yearsAlone)],
    badges: [made('flags, tags', marksOf, badgeList)],
    repeatRate: [
      made('afterTags[回头率].text', rateAfter, percent),
      made('tags[回头率].text', rateTag, percent),
      made('turnHead.percent', rateHead, percent),
    ],
    serviceScore: [made('shopAddition.tradeService.compositeNewScore', total, score)],
    price: [value('priceInfo.price', price), made('shopAddition.quantityPrices[0].value', firstStep, price)],
    sales: [value('afterPrice.text', salesList)],
    location: [made('province, city', provinceAndCity, text)],
  },
};
