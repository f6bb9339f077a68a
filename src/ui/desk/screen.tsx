import type { Settings } from '@/domain/settings';
import type { ChangeSettings } from '../popup/ports';
import type { DeskPorts } from './ports';
import type { Route } from './route';
import { ChecksScreen } from './checks/checks-screen';
import { CompareScreen } from './compare/compare-screen';
import { FilesScreen } from './files/files-screen';
import { PasteScreen } from './paste/paste-screen';
import { MemoScreen } from './memo/memo-screen';
import { PolicyScreen } from './policy/policy-screen';
import { SettingsScreen } from './settings/settings-screen';
import { ShareScreen } from './share/share-screen';
import { StoreScreen } from './store/store-screen';
import { StoresScreen } from './stores/stores-screen';

export interface ScreenProps {
  route: Route;
  ports: DeskPorts;
  /** null until they are known */
  settings: Settings | null;
  changeSettings: ChangeSettings;
}

/** The screen the address names. */
export function Screen({ route, ports, settings, changeSettings }: ScreenProps) {
  switch (route.screen) {
    case 'stores':
      return <StoresScreen keys={route.keys} ports={ports} />;
    case 'compare':
      return <CompareScreen keys={route.keys} ports={ports} />;
    case 'paste':
      return <PasteScreen ports={ports} />;
    case 'checks':
      return <ChecksScreen keys={route.keys} ports={ports} />;
    case 'policy':
      return <PolicyScreen ports={ports} />;
    case 'settings':
      return <SettingsScreen ports={ports} settings={settings} changeSettings={changeSettings} />;
    case 'files':
      return <FilesScreen keys={route.keys} ports={ports} />;
    case 'share':
      return <ShareScreen keys={route.keys} ports={ports} />;
    case 'memo':
      return (
        <MemoScreen
          key={`${route.storeKey} ${route.memoId ?? ''}`}
          storeKey={route.storeKey}
          memoId={route.memoId}
          ports={ports}
        />
      );
    case 'store':
      return (
        <StoreScreen
          key={route.storeKey}
          storeKey={route.storeKey}
          ports={ports}
          settings={settings}
          changeSettings={changeSettings}
        />
      );
  }
}
