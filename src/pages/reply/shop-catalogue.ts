import type { SalesFigure } from '@/domain/page-facts';
import { at, isRecord, listAt } from '../embedded/walk';
import { within } from '../from-json';
import { onlyOnCard, type ListingShape } from '../listing';
import { memberId, offerId } from '../parse/identity';
import { price } from '../parse/money';
import { firstFigure } from '../parse/number';
import { text } from '../parse/text';
import { payload, type Reply } from './reply';
import { withoutTags } from './search-reply';

const { value, made } = within((entry: unknown) => entry, '');

/** Fields of the data that no page draws: their names are the scope. Zero stands for "not counted". */
const counted = { vagueSaleQuantity: true, thirtySaleQuantity: true, bookedCount: false };

function salesOf(entry: unknown): SalesFigure[] {
  return Object.entries(counted).flatMap(([scope, inUnits]) => {
    const figure = firstFigure(at(entry, scope));
    if (figure === undefined || figure.value <= 0) return [];
    const unit = inUnits ? (text(at(entry, 'unit')) ?? null) : null;
    return [{ scope, count: figure.value, atLeast: figure.atLeast, unit }];
  });
}

const sales = (found: unknown) => (Array.isArray(found) ? (found as SalesFigure[]) : undefined);

function entries(reply: Reply): unknown[] | undefined {
  const data = payload(reply);
  if (Array.isArray(at(data, 'content.offerList'))) return listAt(data, 'content.offerList').filter(isRecord);
  const isEmpty = at(data, 'category.offerCategoryList') ?? at(data, 'content.offerCategoryDataModel');
  return isEmpty === undefined ? undefined : [];
}

/** The offer list inside a shop (`Wp_pc_common_offerlist`, `wp_pc_common_topnav`). It carries no trust marks. */
export const shopCatalogue: ListingShape<Reply, unknown> = {
  id: 'mtop-2026',
  kind: 'shop',
  cards: entries,
  fields: onlyOnCard({
    offerId: [value('id', offerId)],
    title: [value('subject', withoutTags)],
    memberId: [value('memberId', memberId)],
    price: [value('offerPrice', price)],
    sales: [made('vagueSaleQuantity, thirtySaleQuantity, bookedCount', salesOf, sales)],
  }),
};
