import type { Badge, SalesFigure } from '@/domain/page-facts';
import { badgeList, badgesAmong, badgesOfFlags, isOn } from '../badge-names';
import { at, listAt } from '../embedded/walk';
import { within } from '../from-json';
import { onlyOnCard, type ListingCandidates } from '../listing';
import { memberId, offerId, shopUrl } from '../parse/identity';
import { price } from '../parse/money';
import { score, shareIn } from '../parse/share';
import { yearsAlone, yearsShown } from '../parse/shop';
import { text } from '../parse/text';
import { provinceAndCity, withoutTags } from '../reply/search-reply';

const { value, made } = within((entry: unknown) => entry, '');

const tradeFlags = {
  tpMember: 'trustpass',
  factoryInspection: 'deep-factory-audit',
  businessInspection: 'deep-trader-audit',
  buyerEnsure: 'buyer-protection',
} as const;

function marksOf(entry: unknown): Badge[] {
  const powerful = isOn(at(entry, 'offerSource.fromShili')) || (text(at(entry, 'company.shiliType')) ?? '') !== '';
  return [
    ...badgesOfFlags(at(entry, 'tradeService'), tradeFlags),
    ...(powerful ? (['powerful-merchant'] as const) : []),
    ...badgesAmong(listAt(entry, 'commonPositionLabels.offerMiddle').map((label) => at(label, 'text'))),
  ];
}

/** An amount in two whole numbers, `{integer: 17, decimals: 1}` being 17.01. */
function amount(found: unknown): number | undefined {
  const whole = at(found, 'integer');
  const hundredths = at(found, 'decimals');
  if (typeof whole !== 'number') return undefined;
  return Number((whole + (typeof hundredths === 'number' ? hundredths / 100 : 0)).toFixed(2));
}

/** Counts of the data that no card draws; their field names are the scope. */
function salesOf(entry: unknown): SalesFigure[] {
  const quantity = at(entry, 'tradeQuantity');
  const figures: [string, unknown, string | null][] = [
    ['saleQuantity', at(quantity, 'saleQuantity'), text(at(quantity, 'unit')) ?? null],
    ['bookedCount', at(quantity, 'bookedCount'), null],
    ['gmvValue', amount(at(quantity, 'gmvValue')), '元'],
  ];
  return figures.flatMap(([scope, count, unit]) =>
    typeof count === 'number' && count > 0 ? [{ scope, count, atLeast: false, unit }] : [],
  );
}

const sales = (found: unknown) => (Array.isArray(found) ? (found as SalesFigure[]) : undefined);
const firstStep = (entry: unknown) => at(listAt(entry, 'tradePrice.offerPrice.quantityPrices')[0], 'valueString');
const shownRate = (entry: unknown) =>
  String(at(entry, 'company.showShopRepurchaseRate')) === 'false' ? undefined : at(entry, 'company.shopRepurchaseRate');
const total = (entry: unknown) => {
  const shown = at(entry, 'tradeService.compositeNewScore');
  return Number(shown) > 0 ? shown : undefined;
};
const placeOf = (entry: unknown) => provinceAndCity(at(entry, 'company'));

/** Facts of one entry of the site's list data, 2019 to 2024: `offerresultData`, and the `attr` part of promoted lists. */
export const offerEntry: ListingCandidates<unknown> = onlyOnCard<unknown>({
  offerId: [value('id', offerId)],
  title: [value('information.subject', withoutTags), value('information.simpleSubject', text)],
  companyName: [value('company.name', text), value('company.hoverName', text)],
  loginId: [value('aliTalk.loginId', text)],
  memberId: [value('company.memberId', memberId)],
  shopUrl: [value('company.url', shopUrl), value('tradeService.tpCreditUrl', shopUrl)],
  membershipYears: [made('tradeService.tpYear', (entry) => yearsShown(at(entry, 'tradeService.tpYear')), yearsAlone)],
  badges: [made('tradeService flags', marksOf, badgeList)],
  repeatRate: [made('company.shopRepurchaseRate', shownRate, shareIn)],
  serviceScore: [made('tradeService.compositeNewScore', total, score)],
  price: [
    value('tradePrice.offerPrice.valueString', price),
    value('tradePrice.offerPrice.priceInfo.price', price),
    made('tradePrice.offerPrice.quantityPrices[0].valueString', firstStep, price),
    made('tradePrice.offerPrice.value', (entry) => amount(at(entry, 'tradePrice.offerPrice.value')), price),
  ],
  sales: [made('tradeQuantity', salesOf, sales)],
  location: [made('company.province, company.city', placeOf, text)],
});
