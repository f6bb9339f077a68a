import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { Dossier } from '@/domain/dossier';

/** Offers told at first, and how many more a press brings. */
const offersAtOnce = 50;

export interface HeldDossier {
  /** null until it is there */
  dossier: Dossier | null;
  failed: boolean;
  moreOffers(): void;
}

/** What is kept of a store, asked again whenever `version` changes; what was there stays until the newer answer comes. */
export function useDossier(ask: Ask, storeKey: string, version: unknown): HeldDossier {
  const [offers, setOffers] = useState(offersAtOnce);
  const [held, setHeld] = useState<Omit<HeldDossier, 'moreOffers'>>({ dossier: null, failed: false });
  useLayoutEffect(() => {
    let isCurrent = true;
    void ask('dossier', { storeKey, offers }).then((reply) => {
      if (!isCurrent) return;
      setHeld((old) =>
        reply.ok ? { dossier: reply.answer, failed: false } : { dossier: old.dossier, failed: old.dossier === null },
      );
    });
    return () => {
      isCurrent = false;
    };
  }, [ask, storeKey, offers, version]);
  const moreOffers = useCallback(() => {
    setOffers((count) => count + offersAtOnce);
  }, []);
  return { ...held, moreOffers };
}
