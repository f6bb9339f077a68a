import { at } from '../embedded/walk';
import { attribute, custom, fromUrl } from '../locate';
import type { Candidates } from '../page';
import { memberId, offerId, shopUrl } from '../parse/identity';
import { legalName } from '../parse/licence';
import { firstOf, names } from '../parse/list';
import { whole } from '../parse/number';
import { percent, score } from '../parse/share';
import { agreedHours, daysAsHours, deliveryHours } from '../parse/delivery';
import { text } from '../parse/text';
import { context, fieldsOf } from './context';
import { marks } from './context-marks';
import { prices } from './context-prices';
import { embeddedRates, evaluations } from './context-rates';
import { sales } from './context-sales';

const { title, gallery, shipping, shippingList, servicesList, root, seller, trade, offer, business, description } =
  context;
const serviceNames = (found: unknown) =>
  names(Array.isArray(found) ? found.filter(isEnabled).map((service) => at(service, 'serviceName')) : found);
const isEnabled = (service: unknown) => at(service, 'enabled') !== false;

/** Facts the data object of an offer page holds; the same paths since 2025. The registered company name comes first. */
export const contextFields: Partial<Candidates> = {
  offerId: [
    root('tempModel.offerId', offerId),
    trade('offerId', offerId),
    offer('offerId', offerId),
    context.globals('offerId', offerId),
    attribute('link[rel=canonical]', 'href', offerId),
    fromUrl(offerId),
  ],
  title: [title('title', text), offer('subject', text), root('tempModel.offerTitle', text), gallery('subject', text)],
  companyName: [
    seller('companyName', text),
    title('shopInfo.authCompanyName', text),
    business('shopBaseInfo.authCompanyName', text),
    root('tempModel.companyName', text),
    title('shopInfo.companyName', text),
    business('shopBaseInfo.companyName', text),
  ],
  loginId: [
    seller('loginId', text),
    root('tempModel.sellerLoginId', text),
    root('frontSellerMemberModel.frontSellerLoginId', text),
    context.globals('offerLoginId', text),
  ],
  memberId: [
    seller('memberId', memberId),
    root('tempModel.sellerMemberId', memberId),
    root('frontSellerMemberModel.frontSellerMemberId', memberId),
  ],
  shopUrl: [
    seller('winportUrl', shopUrl),
    seller('sellerWinportUrlMap.defaultUrl', shopUrl),
    seller('sellerWinportUrlMap.indexUrl', shopUrl),
    root('offerBaseInfo.sellerWinportUrl', shopUrl),
  ],
  badges: [marks],
  legalName: [title('shopInfo.authCompanyName', legalName), business('shopBaseInfo.authCompanyName', legalName)],
  repeatRate: [title('shopInfo.byrRepeatRate3m', percent), business('shopBaseInfo.byrRepeatRate3m', percent)],
  serviceScore: [title('shopInfo.sellerSlrServiceScore', score), business('shopBaseInfo.sellerSlrServiceScore', score)],
  ...embeddedRates,
  reviews: [evaluations],
  sales,
  ...prices,
  minOrder: [
    root('orderParamModel.orderParam.beginNum', whole),
    trade('beginAmount', whole),
    custom(
      'mainPrice.finalPriceModel.tradeWithoutPromotion.offerBeginAmount',
      (page) => at(fieldsOf(page, 'mainPrice'), 'finalPriceModel.tradeWithoutPromotion.offerBeginAmount'),
      whole,
    ),
  ],
  unit: [title('unit', text), trade('unit', text), root('tempModel.offerUnit', text), context.price('unit', text)],
  stock: [
    root('orderParamModel.orderParam.canBookedAmount', whole),
    trade('canBookedAmount', whole),
    context.price('finalPriceModel.tradeWithoutPromotion.canBookedAmountOriginal', whole),
  ],
  location: [shipping('location', text), description('freightInfo.location', text)],
  deliveryHours: [
    shipping('deliveryLimitText', deliveryHours),
    shipping('deliveryLimitTimeModel.limitTimeDesc', deliveryHours),
    description('freightInfo.logisticsText', deliveryHours),
    shipping('deliveryLimitTimeModel.limitTimeDay', daysAsHours),
    description('freightInfo.deliveryLimit', daysAsHours),
    description('deliveryLimit', daysAsHours),
    shippingList('buyerProtectionModel', firstOf(agreedHours)),
  ],
  guarantees: [servicesList('guaranteeList', serviceNames), shippingList('buyerProtectionModel', serviceNames)],
};
