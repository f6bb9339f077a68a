import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/domain/settings';
import type { StoreView } from '@/domain/view';
import { Message } from '../../popup/message';
import type { ChangeSettings } from '../../popup/ports';
import { deskWording } from '../desk-words';
import { MemoLinks } from '../memo/memo-links';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';
import { dossierLinks } from './dossier-links';
import { StoreSides } from './store-sides';

const links = dossierLinks();

interface StoreScreenProps {
  storeKey: string;
  ports: DeskPorts;
  settings: Settings | null;
  changeSettings: ChangeSettings;
}

/** The dossier of one store, judged anew by its newest page whenever anything about it changes. */
export function StoreScreen({ storeKey, ports, settings, changeSettings }: StoreScreenProps) {
  const { desk } = deskWording();
  const [view, setView] = useState<StoreView | null>(null);
  const { ask, stores } = ports;
  const refresh = useCallback(async () => {
    const reply = await ask('store-view', { storeKey, offerId: null });
    setView((old) =>
      reply.ok ? reply.answer : { state: 'error', language: old?.language ?? 'en', error: reply.error },
    );
  }, [ask, storeKey]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => stores.onChange(() => void refresh()), [stores, refresh]);
  return (
    <div class="dossier">
      <p>
        <a href={hashOf({ screen: 'stores', keys: [] })}>← {desk.back}</a>
        {' · '}
        <a href={hashOf({ screen: 'compare', keys: [storeKey] })}>{desk.compareChosen}</a>
      </p>
      {view?.state === 'judged' ? (
        <>
          {view.shopUrl !== null && (
            <p>
              <a href={view.shopUrl} target="_blank" rel="noreferrer">
                {desk.openOnSite}
              </a>
            </p>
          )}
          <StoreSides
            store={view}
            ports={ports}
            settings={settings}
            changeSettings={changeSettings}
            refresh={refresh}
            links={links}
          >
            <MemoLinks storeKey={view.storeKey} ask={ask} />
          </StoreSides>
        </>
      ) : (
        view && <Message view={view} />
      )}
    </div>
  );
}
