import { cardWords } from '@/i18n/card-words';
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StoreView } from '@/domain/view';
import { localeOf } from '@/i18n/language';
import { PasteSection } from '../paste/paste-section';
import { speak, wording } from '../parts/wording';
import { ChecksLink } from './checks-link';
import { HealthPart } from './health-part';
import { Message } from './message';
import { PopupFooter } from './popup-footer';
import type { PopupPorts } from './ports';
import { StorePage } from './store-page';
import { useSettings } from './use-settings';

interface PopupProps {
  /** the view the background left for this tab; null when it never read this tab */
  first: StoreView | null;
  ports: PopupPorts;
}

/**
 * The toolbar popup. `first` is drawn at once and then refreshed from the database, so that the first paint waits for nothing.
 */
export function Popup({ first, ports }: PopupProps) {
  const [view, setView] = useState(first);
  const { ask, onView } = ports;
  const storeKey = view?.state === 'judged' ? view.storeKey : null;
  const offerId = view?.state === 'judged' ? view.offerId : null;

  const refresh = useCallback(async () => {
    if (storeKey === null) return;
    const reply = await ask('store-view', { storeKey, offerId });
    if (reply.ok) setView(reply.answer);
    else setView((old) => old ?? { state: 'error', language: ports.language, error: reply.error });
  }, [ask, storeKey, offerId, ports.language]);
  const { settings, changeSettings } = useSettings(
    ports,
    useCallback(() => void refresh(), [refresh]),
  );
  const chosen = settings && settings.language !== 'auto' ? settings.language : null;
  const language = chosen ?? view?.language ?? ports.language;

  useEffect(() => onView(setView), [onView]);
  useEffect(() => void refresh(), [refresh]);
  useEffect(() => {
    document.documentElement.lang = localeOf(language);
  }, [language]);

  speak(language, cardWords[language]);
  const shown = settings?.enabled === false ? ({ state: 'off', language } as const) : view;
  return (
    <main class="surface">
      <h1 class="only-heard">{wording().words.region}</h1>
      {shown?.state === 'judged' ? (
        <StorePage
          key={shown.storeKey}
          store={shown}
          ports={ports}
          rates={settings?.rates ?? []}
          changeSettings={changeSettings}
          refresh={refresh}
        />
      ) : (
        <>
          <Message view={shown} />
          <PasteSection storeKey={null} ask={ask} copy={ports.copy} onKept={() => undefined} />
        </>
      )}
      {shown?.state === 'judged' && shown.notKept !== 'unidentified' && <ChecksLink storeKey={shown.storeKey} />}
      <HealthPart ports={ports} />
      <PopupFooter ports={ports} settings={settings} change={changeSettings} />
    </main>
  );
}
