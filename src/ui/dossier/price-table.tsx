import type { PriceHistory, PriceLook } from '@/domain/dossier';
import { unitName } from '@/domain/unit-names';
import { dossierWording } from './dossier-words';
import { cny } from './price-text';

/** Every look at an offer's prices: the ladder as the page showed it, and the smallest quantity's price at the rate of that day. */
export function PriceTable({ history: { looks, unit, currency } }: { history: PriceHistory }) {
  const { dossier, format, language } = dossierWording();
  const isForeign = currency !== 'CNY';
  return (
    <div class="table-box" tabIndex={0} role="region" aria-label={dossier.priceHistory}>
      <table>
        <thead>
          <tr>
            <th scope="col">{dossier.day}</th>
            <th scope="col">CNY{unit === null ? '' : ` / ${unitName(unit, language)}`}</th>
            {isForeign && <th scope="col">{dossier.inCurrency(currency)}</th>}
          </tr>
        </thead>
        <tbody>
          {looks.toReversed().map((look) => (
            <tr key={look.at}>
              <th scope="row">{format.day(look.at)}</th>
              <td>{ladderText(look)}</td>
              {isForeign && <td>{converted(look)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {looks.some(({ rate }) => rate?.isLater) && <p class="sub">{dossier.rateLater}</p>}
    </div>
  );
}

function ladderText({ tiers, range, unitPrice }: PriceLook) {
  const { dossier, format } = dossierWording();
  const [first] = tiers;
  if (first)
    return tiers.map(({ minQuantity, price }) => (
      <span class="rung" key={minQuantity}>
        {dossier.from(format.count(minQuantity))}: <b>{String(price)}</b>
      </span>
    ));
  return range && range.max > range.min ? `${String(range.min)} – ${String(range.max)}` : cny(unitPrice.price);
}

function converted({ unitPrice, rate }: PriceLook) {
  const { dossier, format } = dossierWording();
  if (rate === null) return '–';
  const amount = Number((unitPrice.price / rate.cny).toPrecision(3));
  return (
    <>
      {rate.currency} {String(amount)}
      <small>{dossier.rateOfDay(String(rate.cny), format.day(rate.date))}</small>
    </>
  );
}
