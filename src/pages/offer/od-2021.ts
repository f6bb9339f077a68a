import type { Generation } from '../page';
import { badgeList } from '../badge-names';
import { attribute, css, custom, each, fromUrl, textOf } from '../locate';
import { memberId, offerId, shopUrl } from '../parse/identity';
import { whole } from '../parse/number';
import { score } from '../parse/share';
import { membershipYears } from '../parse/shop';
import { text, textList } from '../parse/text';
import { component, global, namesComponent } from './init-data';
import {
  minOrderCandidates,
  promiseLine,
  promiseStep,
  rangeCandidates,
  serviceNames,
  tierCandidates,
} from './init-data-facts';
import { drawnMinOrder, drawnPrices, drawnRating, drawnReviewCount, drawnSales, drawnTitle, titleSales } from './od-2021-title';
import { badges, headerFact, serviceStrip, serviceScores, shopData, shopLinks } from './od-2021-shop';
import { salesFigures } from './sold';
import { rangeOfSteps } from './steps';

const box = '.od-pc-offer-title-contain';

/**
 * Desktop page of 2021 to 2025: the offer in `window.__INIT_DATA`, the shop header in `window.__STORE_DATA`, drawn with
 * classes `od-pc-*`. Ratings are pictures.
 */
export const od2021: Generation = {
  id: 'od-2021',
  recognise: (page) => namesComponent(page, '@ali/tdmod-') || page.document.querySelector(box) !== null,
  fields: {
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
    membershipYears: [
      headerFact('tpYear', membershipYears),
      css('#shop-container-header a[href*="cxt.1688.com"]', membershipYears),
    ],
    badges: [custom('sellerSign, wp_pc_common_header, offer-title.tagList', badges, badgeList)],
    repeatRate: [],
    serviceScore: [
      headerFact('appData.customerStar', score),
      headerFact('lindormDataModel.customerStar', score),
      serviceStrip,
    ],
    serviceScores: serviceScores,
    goodRate: [],
    rating: [drawnRating],
    reviewCount: drawnReviewCount,
    reviews: [],
    sales: [titleSales, drawnSales],
    priceTiers: tierCandidates,
    priceRange: [...rangeCandidates, custom('.od-pc-offer-price-contain .price-text[]', drawnPrices, rangeOfSteps)],
    minOrder: [...minOrderCandidates, drawnMinOrder],
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
      promiseStep,
      drawnPromise,
    ],
    guarantees: [
      serviceNames('offer-service', 'guaranteeList'),
      serviceNames('offer-logistics', 'buyerProtectionModel'),
      each('.od-pc-offer-service-contain .service-item-text', textOf, textList),
    ],
    yearsEstablished: [],
  },
};
