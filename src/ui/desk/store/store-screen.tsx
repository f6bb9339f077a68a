import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Settings } from '@/domain/settings';
import type { StoreView } from '@/domain/view';
import { Message } from '../../popup/message';
import type { ChangeSettings } from '../../popup/ports';
import { History } from '../../dossier/history';
import { StorePage } from '../../popup/store-page';
import { ChecksSection } from '../checks/checks-section';
import { deskWording } from '../desk-words';
import { MemoLinks } from '../memo/memo-links';
import type { DeskPorts } from '../ports';
import { hashOf } from '../route';

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
          <div class="sides">
            <div>
              <StorePage
                store={view}
                ports={ports}
                rates={settings?.rates ?? []}
                changeSettings={changeSettings}
                refresh={refresh}
              />
              {view.notKept !== 'unidentified' && <MemoLinks storeKey={view.storeKey} ask={ask} />}
              {view.notKept !== 'unidentified' && (
                <ChecksSection storeKey={view.storeKey} ports={ports} changed={() => void refresh()} />
              )}
            </div>
            <History
              storeKey={view.storeKey}
              ask={ask}
              version={view}
              hrefOf={(other) => hashOf({ screen: 'store', storeKey: other })}
            />
          </div>
        </>
      ) : (
        view && <Message view={view} />
      )}
    </div>
  );
}
