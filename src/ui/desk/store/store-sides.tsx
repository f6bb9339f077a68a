import type { ComponentChildren } from 'preact';
import type { Settings } from '@/domain/settings';
import type { JudgedStore } from '@/domain/view';
import { History } from '../../dossier/history';
import type { DossierLinks } from '../../dossier/links';
import type { ChangeSettings, PopupPorts } from '../../popup/ports';
import { StorePage } from '../../popup/store-page';
import { ChecksSection } from '../checks/checks-section';
import type { StoreChanges } from '../ports';

interface StoreSidesProps {
  storeKey: string;
  /** null while it is being judged: what the visits tell does not wait for it */
  store: JudgedStore | null;
  /** changes whenever anything about the store may have changed */
  version: unknown;
  ports: PopupPorts & { stores: StoreChanges };
  settings: Settings | null;
  changeSettings: ChangeSettings;
  refresh(): Promise<void>;
  links: DossierLinks;
  /** stands under the verdict of a store that is kept */
  children?: ComponentChildren;
}

/** The whole dossier: verdict, payment check, own words and checks on one side, what the visits tell on the other. */
export function StoreSides(props: StoreSidesProps) {
  const { storeKey, store, version, ports, settings, changeSettings, refresh, links, children } = props;
  const isKept = store?.notKept !== 'unidentified';
  return (
    <div class="sides">
      <div>
        {store && (
          <StorePage
            store={store}
            ports={ports}
            rates={settings?.rates ?? []}
            changeSettings={changeSettings}
            refresh={refresh}
          />
        )}
        {store && isKept && children}
        {store && isKept && <ChecksSection storeKey={store.storeKey} ports={ports} changed={() => void refresh()} />}
      </div>
      {isKept && <History storeKey={storeKey} ask={ports.ask} version={version} links={links} />}
    </div>
  );
}
