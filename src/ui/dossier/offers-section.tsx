import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { Dossier, DossierOffer } from '@/domain/dossier';
import { PlainText } from '../parts/plain-text';
import { dossierWording } from './dossier-words';
import { PricePart } from './price-part';
import { priceText } from './price-text';

interface OffersSectionProps {
  kept: Dossier;
  ask: Ask;
  onMore(): void;
}

/** The store's offers, those seen last first, each with its newest price and, on demand, its price history. */
export function OffersSection({ kept, ask, onMore }: OffersSectionProps) {
  const { dossier, format } = dossierWording();
  const { offers, offersInAll } = kept;
  return (
    <section>
      <h3>{dossier.offers(format.count(offers.length), format.count(offersInAll))}</h3>
      {offersInAll === 0 && <p class="sub">{dossier.noOffers}</p>}
      <ul>
        {offers.map((offer) => (
          <OfferRow key={offer.offerId} offer={offer} ask={ask} />
        ))}
      </ul>
      {offers.length < offersInAll && (
        <button class="strong" onClick={onMore}>
          {dossier.moreOffers}
        </button>
      )}
    </section>
  );
}

function OfferRow({ offer, ask }: { offer: DossierOffer; ask: Ask }) {
  const { offerId, title, url, price, lastSeenAt } = offer;
  const { dossier, format } = dossierWording();
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="offer">
      <span class="title">{title === null ? dossier.untitled(offerId) : <PlainText text={title} limit={120} />}</span>
      <b class="value">{price === null ? <span class="soft">{dossier.noPrice}</span> : priceText(price)}</b>
      <small>
        {dossier.lastSeen(format.day(lastSeenAt))}
        {url !== null && (
          <>
            {' · '}
            <a href={url} target="_blank" rel="noreferrer">
              {dossier.openOffer}
            </a>
          </>
        )}
      </small>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          {dossier.priceHistory}
          <span class="only-heard"> {title ?? offerId}</span>
        </summary>
        {isOpen && <PricePart offerId={offerId} ask={ask} version={offer} />}
      </details>
    </li>
  );
}
