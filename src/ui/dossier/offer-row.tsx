import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { DossierOffer } from '@/domain/dossier';
import { clip, PlainText } from '../parts/plain-text';
import { dossierWording } from './dossier-words';
import { PricePart } from './price-part';
import { priceText } from './price-text';

interface OfferRowProps {
  offer: DossierOffer;
  ask: Ask;
  isChosen: boolean;
  /** no more fit a comparison */
  isFull: boolean;
  onChoose(isChosen: boolean): void;
}

/** One offer with its newest price, a mark to compare it, and its price history on demand. */
export function OfferRow({ offer, ask, isChosen, isFull, onChoose }: OfferRowProps) {
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
      <label class="compare-offer">
        <input
          type="checkbox"
          checked={isChosen}
          disabled={isFull && !isChosen}
          aria-label={dossier.compareOffer(clip(title ?? offerId, 60))}
          onChange={(event) => {
            onChoose(event.currentTarget.checked);
          }}
        />
        {dossier.compare}
      </label>
      <details
        onToggle={(event) => {
          setOpen(event.currentTarget.open);
        }}
      >
        <summary>
          {dossier.priceHistory}
          <span class="only-heard"> {title ?? offerId}</span>
        </summary>
        {isOpen && <PricePart offerId={offerId} ask={ask} version={lastSeenAt} />}
      </details>
    </li>
  );
}
