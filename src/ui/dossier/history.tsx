import type { Ask } from '@/app/topics';
import { ChangesSection } from './changes-section';
import { dossierWording } from './dossier-words';
import { IdentitySection } from './identity-section';
import type { DossierLinks } from './links';
import { OffersSection } from './offers-section';
import { ReviewsSection } from './reviews-section';
import { ShopsSection } from './shops-section';
import { StandingsSection } from './standings-section';
import { SignalsSection } from './signals-section';
import { useDossier } from './use-dossier';

interface HistoryProps {
  storeKey: string;
  ask: Ask;
  /** changes whenever anything about the store may have changed */
  version: unknown;
  links: DossierLinks;
}

/** What the buyer's own visits tell of a store: changes, offers with their prices, names and ids, other shops of the company. */
export function History({ storeKey, ask, version, links }: HistoryProps) {
  const { dossier: words } = dossierWording();
  const { dossier, failed, moreOffers } = useDossier(ask, storeKey, version);
  if (failed) return <p role="alert">{words.failed}</p>;
  if (dossier === null) return <div class="history" aria-busy="true" />;
  return (
    <div class="history">
      <ChangesSection kept={dossier} />
      <StandingsSection standings={dossier.standings} />
      <SignalsSection signals={dossier.signals} />
      <ReviewsSection storeKey={storeKey} ask={ask} version={version} />
      <OffersSection kept={dossier} ask={ask} links={links} onMore={moreOffers} />
      <IdentitySection kept={dossier} />
      <ShopsSection shops={dossier.otherShops} links={links} />
    </div>
  );
}
