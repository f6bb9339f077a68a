import { useCallback, useEffect, useLayoutEffect, useState } from 'preact/hooks';
import type { Settings } from '@/domain/settings';
import type { StoreView } from '@/domain/view';
import { PlainText } from '../../parts/plain-text';
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
  const [version, setVersion] = useState(0);
  const { ask, stores } = ports;
  const load = useCallback(async () => {
    const reply = await ask('store-view', { storeKey, offerId: null });
    setView((old) =>
      reply.ok ? reply.answer : { state: 'error', language: old?.language ?? 'en', error: reply.error },
    );
  }, [ask, storeKey]);
  const refresh = useCallback(async () => {
    setVersion((times) => times + 1);
    await load();
  }, [load]);
  // Asked before the first paint, which is a frame earlier.
  useLayoutEffect(() => void load(), [load]);
  useEffect(() => stores.onChange(() => void refresh()), [stores, refresh]);
  const store = view?.state === 'judged' ? view : null;
  return (
    <div class="dossier">
      <p>
        <a href={hashOf({ screen: 'stores', keys: [] })}>← {desk.back}</a>
        {' · '}
        <a href={hashOf({ screen: 'compare', keys: [storeKey] })}>{desk.compareChosen}</a>
        {store && store.shopUrl !== null && (
          <>
            {' · '}
            <a href={store.shopUrl} target="_blank" rel="noreferrer">
              {desk.openOnSite}
            </a>
          </>
        )}
      </p>
      {view !== null && view.state !== 'judged' ? (
        <Message view={view} />
      ) : (
        <>
          <div class="store-name">
            {store && (
              <h2>
                <PlainText text={store.companyName ?? desk.unnamed} limit={120} />
              </h2>
            )}
          </div>
          <StoreSides
            storeKey={store?.storeKey ?? storeKey}
            store={store}
            version={version}
            ports={ports}
            settings={settings}
            changeSettings={changeSettings}
            refresh={refresh}
            links={links}
          >
            {store && <MemoLinks storeKey={store.storeKey} ask={ask} />}
          </StoreSides>
        </>
      )}
    </div>
  );
}
