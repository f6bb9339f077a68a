import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import { compareFewest, compareMost } from '@/domain/compare';
import type { Dossier } from '@/domain/dossier';
import { dossierWording } from './dossier-words';
import { targetOf, type DossierLinks } from './links';
import { OfferRow } from './offer-row';

interface OffersSectionProps {
  kept: Dossier;
  ask: Ask;
  links: DossierLinks;
  onMore(): void;
}

/** The store's offers, those seen last first; two to six of them can be put side by side. */
export function OffersSection({ kept, ask, links, onMore }: OffersSectionProps) {
  const { dossier, format } = dossierWording();
  const [chosen, setChosen] = useState<string[]>([]);
  const { storeKey, offers, offersInAll } = kept;
  const comparison = links.compare(chosen.map((offerId) => ({ storeKey, offerId })));
  return (
    <section>
      <h3>{dossier.offers(format.count(offers.length), format.count(offersInAll))}</h3>
      {offersInAll === 0 && <p class="sub">{dossier.noOffers}</p>}
      <ul>
        {offers.map((offer) => (
          <OfferRow
            key={offer.offerId}
            offer={offer}
            ask={ask}
            isChosen={chosen.includes(offer.offerId)}
            isFull={chosen.length >= compareMost}
            onChoose={(isChosen) => {
              setChosen((old) => [...old.filter((one) => one !== offer.offerId), ...(isChosen ? [offer.offerId] : [])]);
            }}
          />
        ))}
      </ul>
      {chosen.length > 0 && (
        <p class="compare-chosen" role="status">
          {chosen.length < compareFewest ? (
            dossier.compareOneMore
          ) : (
            <a href={comparison} target={targetOf(comparison)}>
              {dossier.compareChosen(format.count(chosen.length))}
            </a>
          )}
        </p>
      )}
      {offers.length < offersInAll && (
        <button class="strong" onClick={onMore}>
          {dossier.moreOffers}
        </button>
      )}
    </section>
  );
}
