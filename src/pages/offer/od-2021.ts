import { only } from '../only';
import type { Generation } from '../page';
import { badgeList } from '../badge-names';
import { attribute, css, custom, each, fromUrl, textOf } from '../locate';
import { deliveryHours } from '../parse/delivery';
import { memberId, offerId, shopUrl } from '../parse/identity';
import { names } from '../parse/list';
import { whole } from '../parse/number';
import { score } from '../parse/share';
import { membershipYears } from '../parse/shop';
import { text } from '../parse/text';
import { rangeOfSteps } from '../parse/tiers';
import { component, global, namesComponent } from './init-data';
import { priceFacts, promiseDays, promiseLine, promiseStep, promising, serviceNames } from './init-data-facts';
import { badges, headerFact, memberYears, serviceScores, serviceStrip, shopData, shopLinks } from './od-2021-shop';
import {
  drawnMinOrder,
  drawnPrices,
  drawnRating,
  drawnReviewCount,
  drawnSales,
  drawnTitle,
  titleSales,
} from './od-2021-title';

const box = '.od-pc-offer-title-contain';

/**
 * Desktop page of 2021 to 2025: the offer in `window.__INIT_DATA`, the shop header in `window.__STORE_DATA`, drawn with
 * classes `od-pc-*`. Ratings are pictures.
 */
export const od2021: Generation = {
  id: 'od-2021',
  recognise: (page) => namesComponent(page, '@ali/tdmod-od-pc') || page.document.querySelector(box) !== null,
  fields: only({
    offerId: [
      global('tempModel.offerId', offerId),
      global('offerBaseInfo.offerId', offerId),
      attribute('link[rel="canonical"]', 'href', offerId),
      fromUrl(offerId),
    ],
    title: [component('offer-title', 'title', text), global('tempModel.offerTitle', text), drawnTitle],
    companyName: [
      global('tempModel.companyName', text),
      headerFact('companyName', text),
      attribute('#shop-container-header span[title]', 'title', text),
    ],
    loginId: [
      global('offerBaseInfo.sellerLoginId', text),
      global('tempModel.sellerLoginId', text),
      shopData('globalData.sellerLoginId', text),
    ],
    memberId: [
      global('offerBaseInfo.sellerMemberId', memberId),
      global('tempModel.sellerMemberId', memberId),
      shopData('globalData.memberId', memberId),
    ],
    shopUrl: [global('offerBaseInfo.sellerWinportUrl', shopUrl), shopLinks],
    membershipYears: [headerFact('tpYear', membershipYears), css(memberYears, membershipYears)],
    badges: [custom('sellerSign, wp_pc_common_header, offer-title.tagList', badges, badgeList)],
    serviceScore: [
      headerFact('appData.customerStar', score),
      headerFact('lindormDataModel.customerStar', score),
      serviceStrip,
    ],
    serviceScores,
    rating: [drawnRating],
    reviewCount: drawnReviewCount,
    sales: [titleSales, drawnSales],
    priceTiers: priceFacts.priceTiers,
    priceRange: [
      ...priceFacts.priceRange,
      custom('.od-pc-offer-price-contain .price-text[]', drawnPrices, rangeOfSteps),
    ],
    minOrder: [...priceFacts.minOrder, drawnMinOrder],
    unit: [
      global('tempModel.offerUnit', text),
      component('offer-title', 'unit', text),
      component('offer-price', 'unit', text),
    ],
    stock: [global('orderParamModel.orderParam.canBookedAmount', whole)],
    location: [
      component('offer-logistics', 'location', text),
      component('offer-logistics', 'freightInfo.location', text),
      css('.od-pc-logistics-contain .logistics-city', text),
    ],
    deliveryHours: [
      promiseLine('deliveryLimitText'),
      promiseLine('deliveryLimitTimeModel.limitTimeDesc'),
      promiseDays('deliveryLimitTimeModel.limitTimeDay'),
      promiseStep,
      promiseDays('freightInfo.deliveryLimit'),
      custom(
        '.od-pc-logistics-contain [data-name="limitTimeDesc"]',
        ({ document }) =>
          promising(textOf(document.querySelector('.od-pc-logistics-contain [data-name="limitTimeDesc"]'))),
        deliveryHours,
      ),
    ],
    guarantees: [
      serviceNames('offer-service', 'guaranteeList'),
      serviceNames('offer-logistics', 'buyerProtectionModel'),
      each('.od-pc-offer-service-contain .service-item-text', textOf, names),
    ],
  }),
};
