import type { PriceHistory } from '@/domain/dossier';
import { dossierWording } from './dossier-words';
import { cny } from './price-text';

/** What stands around an offer's prices: like offers the buyer has seen, and how long the offer has been there at least. */
export function PriceContext({ history: { peers, since } }: { history: PriceHistory }) {
  const { dossier, format } = dossierWording();
  const compared = peers && (peers.below < 0 ? dossier.peersAbove : dossier.peersBelow);
  return (
    <>
      {peers && compared && (
        <p>
          {compared(format.percent(Math.abs(peers.below)), format.count(peers.compared), cny(peers.usual))}{' '}
          {peers.isFar && <b>{dossier.peersFar}</b>}
        </p>
      )}
      {since && (
        <p class="sub">{(since.from === 'review' ? dossier.sinceReview : dossier.sinceVisit)(format.day(since.day))}</p>
      )}
    </>
  );
}
