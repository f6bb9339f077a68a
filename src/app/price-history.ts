import type { PriceHistory, PriceLook } from '@/domain/dossier';
import type { Currency, Rate } from '@/domain/money';
import type { Reading } from '@/domain/reading';
import { oldestFirst } from '@/evidence/history/observations';
import { unitPriceOf } from '@/evidence/history/offer-price';
import { rateOfDay } from '@/risk/payment/rate-of-day';
import { defaultPolicy } from '@/risk/policy';
import { offerLooks } from '@/store/offer-looks';
import type { Context } from './context';
import { oldestTrace, peerPrices } from './offer-peers';
import { loadSettings } from './settings';
import type { Question } from './topics';

function lookOf(reading: Reading, currency: Currency, rates: readonly Rate[]): PriceLook[] {
  const unitPrice = unitPriceOf(reading);
  if (unitPrice === null) return [];
  const { fields, readAt } = reading;
  const tiers = fields.priceTiers.state === 'found' ? fields.priceTiers.value : [];
  const range = fields.priceRange.state === 'found' ? fields.priceRange.value : null;
  return [
    {
      at: readAt,
      tiers: tiers.toSorted((one, other) => one.minQuantity - other.minQuantity),
      range,
      unitPrice,
      rate: rateOfDay(currency, readAt.slice(0, 10), rates),
    },
  ];
}

/** The prices of one offer as the buyer saw them, one look a day (the last, UTC); empty when none was ever read. */
export async function priceHistory(context: Context, { offerId }: Question<'price-history'>): Promise<PriceHistory> {
  const [{ currency }, { looks, rates, offer }] = await Promise.all([
    loadSettings(context),
    offerLooks(context.database, offerId),
  ]);
  const ordered = oldestFirst(looks);
  const all = [...defaultPolicy.rates, ...rates];
  const seen = ordered.flatMap((reading) => lookOf(reading, currency, all));
  const titled = ordered.findLast(({ fields }) => fields.title.state === 'found')?.fields.title;
  const [peers, since] = await Promise.all([peerPrices(context, ordered), oldestTrace(context, offerId, looks)]);
  return {
    offerId,
    title: titled?.state === 'found' ? titled.value : null,
    unit: seen.findLast(({ unitPrice }) => unitPrice.unit !== null)?.unitPrice.unit ?? null,
    currency,
    peers,
    since,
    thinned: offer?.thinned ?? null,
    looks: [...new Map(seen.map((look) => [look.at.slice(0, 10), look])).values()],
  };
}
