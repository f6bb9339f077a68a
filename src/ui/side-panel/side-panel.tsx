import { useCallback, useEffect, useState } from 'preact/hooks';
import { cardWords } from '@/i18n/card-words';
import { localeOf } from '@/i18n/language';
import type { StoreView } from '@/domain/view';
import type { StoreChanges } from '../desk/ports';
import { dossierLinks } from '../desk/store/dossier-links';
import { StoreSides } from '../desk/store/store-sides';
import { speak, wording } from '../parts/wording';
import { Message } from '../popup/message';
import { popupWording } from '../popup/popup-words';
import type { PopupPorts } from '../popup/ports';
import { useSettings } from '../popup/use-settings';

interface SidePanelProps {
  /** what was last said about the active tab's page; null when nothing was */
  view: StoreView | null;
  ports: PopupPorts & { stores: StoreChanges };
}

const links = dossierLinks('/desk.html');

/** The whole dossier of the store on the active tab. A newer view from outside takes the place of what was asked for before. */
export function SidePanel({ view, ports }: SidePanelProps) {
  const [held, setHeld] = useState({ of: view, shown: view });
  if (held.of !== view) setHeld({ of: view, shown: view });
  const { ask, stores } = ports;
  const shown = held.of === view ? held.shown : view;
  const store = shown?.state === 'judged' ? shown : null;
  const storeKey = store?.storeKey ?? null;
  const offerId = store?.offerId ?? null;

  const refresh = useCallback(async () => {
    if (storeKey === null) return;
    const reply = await ask('store-view', { storeKey, offerId });
    if (reply.ok) setHeld((old) => (old.of === view ? { of: view, shown: reply.answer } : old));
  }, [ask, storeKey, offerId, view]);
  const { settings, changeSettings } = useSettings(
    ports,
    useCallback(() => void refresh(), [refresh]),
  );
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => stores.onChange(() => void refresh()), [stores, refresh]);

  const chosen = settings && settings.language !== 'auto' ? settings.language : null;
  const language = chosen ?? shown?.language ?? ports.language;
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
  }, [language]);
  speak(language, cardWords[language]);
  return (
    <main class="surface dossier">
      <h1 class="only-heard">{wording().words.region}</h1>
      {store ? (
        <StoreSides
          key={store.storeKey}
          storeKey={store.storeKey}
          store={store}
          version={store}
          ports={ports}
          settings={settings}
          changeSettings={changeSettings}
          refresh={refresh}
          links={links}
        />
      ) : (
        <Message view={shown?.state === 'judged' ? null : shown} />
      )}
      <p class="panel-foot">
        <a
          href={store && store.notKept !== 'unidentified' ? links.store(store.storeKey) : '/desk.html'}
          target="_blank"
        >
          {popupWording().own.openDesk}
        </a>
      </p>
    </main>
  );
}
