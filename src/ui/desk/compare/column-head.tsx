import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { CompareColumn } from '@/domain/compare';
import type { DossierOffer } from '@/domain/dossier';
import { BandShape } from '../../parts/band-shape';
import { Choice } from '../../parts/choice';
import { clip, PlainText } from '../../parts/plain-text';
import { hashOf } from '../route';
import { compareWording } from './compare-words';
import { subjectKey, subjectOf } from './subject-keys';

/** Offers to choose from in one column, those seen last. */
const offersToChoose = 50;

interface ColumnHeadProps {
  /** the column's key in the address */
  subject: string;
  /** null when nothing is kept of it */
  column: CompareColumn | null;
  ask: Ask;
  onReplace(key: string): void;
  onTakeOut(): void;
}

/** Who stands in a column, with the choice between the whole store and one of its offers. */
export function ColumnHead({ subject, column, ask, onReplace, onTakeOut }: ColumnHeadProps) {
  const { compare, words, desk } = compareWording();
  const { storeKey, offerId } = subjectOf(subject);
  const offers = useOffers(ask, storeKey);
  const name = column?.companyName ?? desk.unnamed;
  return (
    <div class={`column-head band-${column?.band ?? 'unclear'}`}>
      {column ? (
        <>
          <span class="band">
            <BandShape band={column.band} size={14} /> {words.bands[column.band]}
          </span>
          <a href={hashOf({ screen: 'store', storeKey: column.storeKey })}>
            <PlainText text={name} limit={60} />
          </a>
          {offers.length > 0 && (
            <Choice
              label={compare.subject(clip(name, 40))}
              value={offerId ?? ''}
              options={[
                { value: '', text: compare.wholeStore },
                ...offers.map((offer) => ({ value: offer.offerId, text: clip(offer.title ?? offer.offerId, 60) })),
              ]}
              onChoose={(chosen) => {
                onReplace(subjectKey({ storeKey, offerId: chosen === '' ? null : chosen }));
              }}
            />
          )}
        </>
      ) : (
        <p>{compare.gone}</p>
      )}
      <button aria-label={compare.takeOutNamed(clip(name, 60))} onClick={onTakeOut}>
        {compare.takeOut}
      </button>
    </div>
  );
}

function useOffers(ask: Ask, storeKey: string): DossierOffer[] {
  const [offers, setOffers] = useState<DossierOffer[]>([]);
  useEffect(() => {
    let isCurrent = true;
    void ask('dossier', { storeKey, offers: offersToChoose }).then((reply) => {
      if (isCurrent && reply.ok) setOffers(reply.answer.offers);
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, storeKey]);
  return offers;
}
