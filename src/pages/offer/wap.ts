import { only } from '../only';
import type { Candidate, Generation, Page } from '../page';
import { badgeList } from '../badge-names';
import { at } from '../embedded/walk';
import { attribute, css, custom, fromUrl } from '../locate';
import { memberId, offerId, shopUrl } from '../parse/identity';
import { whole } from '../parse/number';
import { salesFigures, type ShownSales } from '../parse/sales';
import { text } from '../parse/text';
import { component, global, inComponent, inGlobal, listInComponent, namesComponent } from './init-data';
import {
  countsHere,
  priceFacts,
  promiseDays,
  promiseLine,
  promiseStep,
  serviceNames,
  signedBadges,
} from './init-data-facts';

/** The scrolled line under the title: parts with a label are sales, parts without one are visitors ("309 人想买"). */
function scrolledSales(page: Page): ShownSales[] {
  return listInComponent(page, 'offer-title', 'scrollList').flatMap((item) => {
    const unit = text(at(item, 'suffix')) ?? '';
    const scope = text(at(item, 'prefix')) ?? (unit.endsWith('成交') ? '成交' : undefined);
    const shown = text(at(item, 'text'));
    if (scope === undefined || shown === undefined) return [];
    const exact = countsHere(scope) ? inComponent(page, 'offer-title', 'selledNumber') : undefined;
    return [{ scope, shown, unit: unit.replace(/成交$/, ''), exact }];
  });
}

/** The mobile data name the mobile shop page only; where a desktop address stands there, it is taken. */
const desktopShop: Candidate<string> = custom(
  'globalData.offerBaseInfo.sellerWinportUrl',
  (page) => shopUrl(inGlobal(page, 'offerBaseInfo.sellerWinportUrl')),
  text,
);

/**
 * Mobile page (m.1688.com, detail.m.1688.com), seen 2021 to 2026: everything in `window.__INIT_DATA`, an empty body.
 * Years, scores, repeat rate and reviews are not in it.
 */
export const wap: Generation = {
  id: 'wap',
  recognise: (page) => namesComponent(page, '@ali/cmod-od-wap'),
  fields: only({
    offerId: [
      global('tempModel.offerId', offerId),
      global('offerBaseInfo.offerId', offerId),
      component('offer-title', 'offerId', offerId),
      attribute('link[rel="canonical"]', 'href', offerId),
      fromUrl(offerId),
    ],
    title: [
      component('offer-title', 'title', text),
      global('tempModel.offerTitle', text),
      global('shareModel.subject', text),
      css('title', text),
    ],
    companyName: [global('tempModel.companyName', text), global('shareModel.companyName', text)],
    loginId: [
      global('offerBaseInfo.sellerLoginId', text),
      global('tempModel.sellerLoginId', text),
      component('basic-footer', 'loginId', text),
    ],
    memberId: [global('offerBaseInfo.sellerMemberId', memberId), global('tempModel.sellerMemberId', memberId)],
    shopUrl: [desktopShop],
    badges: [custom('globalData.sellerSign', signedBadges, badgeList)],
    sales: [custom('offer-title.scrollList[]', scrolledSales, salesFigures)],
    ...priceFacts,
    unit: [
      global('tempModel.offerUnit', text),
      component('offer-price', 'unit', text),
      component('basic-footer', 'offerUnit', text),
    ],
    stock: [global('orderParamModel.orderParam.canBookedAmount', whole)],
    location: [component('offer-logistics', 'location', text)],
    deliveryHours: [
      promiseLine('deliveryLimitTxt'),
      promiseLine('deliveryLimitTimeModel.limitTimeDesc'),
      promiseDays('deliveryLimitTimeModel.limitTimeDay'),
      promiseStep,
      promiseDays('deliveryLimit'),
    ],
    guarantees: [
      serviceNames('offer-service', 'serviceDetail'),
      serviceNames('offer-service', 'serviceDesc'),
      serviceNames('offer-logistics', 'buyerProtectionModel'),
    ],
  }),
};
