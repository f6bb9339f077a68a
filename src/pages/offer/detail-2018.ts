import { only } from '../only';
import type { Generation } from '../page';
import { badgeList } from '../badge-names';
import { assigned } from '../embedded/assigned';
import { isRecord } from '../embedded/walk';
import { attribute, css, custom, data, fromUrl } from '../locate';
import { encodedLogin, memberId, offerId, shopUrl } from '../parse/identity';
import { text } from '../parse/text';
import {
  badges,
  boxMember,
  guaranteeList,
  nickPart,
  promiseIcons,
  repeatRate,
  supplierBox,
  topBar,
  yearPlaces,
  years,
} from './detail-2018-shop';
import { minOrder, priceRange, rating, reviewCount, sales, stock, tiers } from './detail-2018-trade';

const config = data('iDetailConfig');
const nick = 'meta[property="og:product:nick"]';

/**
 * Desktop page of 2018 to 2020, GBK, in an ordinary skin and one for powerful merchants. Its data are the script literals
 * `iDetailConfig` and `iDetailData`; the shop stands only in the supplier box and in the bar at the top. Site menu and unfilled
 * templates of every page name 买家保障 and 诚信通, so marks are read from those two boxes alone. 所在地区 there is the
 * registered place, not where goods ship from. 货描, 响应 and 发货 compare with the average of the trade and are no scores.
 */
export const detail2018: Generation = {
  id: 'detail-2018',
  recognise: (page) =>
    isRecord(assigned(page, 'iDetailConfig')) || page.document.querySelector('#mod-detail-title') !== null,
  fields: only({
    offerId: [
      config('offerid', offerId),
      attribute('meta[name="b2c_auction"]', 'content', offerId),
      attribute('link[rel="canonical"]', 'href', offerId),
      fromUrl(offerId),
    ],
    title: [css('h1.d-title', text), attribute('meta[property="og:title"]', 'content', text)],
    companyName: [
      css('a.chinaname', text),
      attribute(nick, 'content', nickPart('name')),
      css(`${supplierBox} .company-name a.name`, text),
      css(`${topBar} .company-name`, text),
      css('.smt-info .nameArea a.name', text),
    ],
    loginId: [
      config('loginId', text),
      attribute(`${supplierBox} [data-nick], ${topBar} [data-nick]`, 'data-nick', encodedLogin),
    ],
    memberId: [config('memberid', memberId), config('feedbackUid', memberId), boxMember],
    shopUrl: [
      attribute(`${supplierBox} a.enter-wp`, 'href', shopUrl),
      attribute(`${topBar} a:has(> .company-name)`, 'href', shopUrl),
      attribute('a.chinaname', 'href', shopUrl),
      attribute(nick, 'content', (found) => shopUrl(nickPart('url')(found))),
      config('companySiteLink', shopUrl),
    ],
    membershipYears: yearPlaces.map((place) => css(place, years)),
    badges: [custom('iDetailConfig.isTP, supplier box, top bar', badges, badgeList)],
    repeatRate: [repeatRate(supplierBox), repeatRate(topBar)],
    rating: [rating],
    reviewCount,
    sales,
    priceTiers: tiers,
    priceRange,
    minOrder,
    unit: [config('unit', text), css('#mod-detail-price .amount .unit', text)],
    stock,
    location: [css('.delivery-addr', text)],
    guarantees: [promiseIcons, guaranteeList],
  }),
};
