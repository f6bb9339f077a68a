import { render } from 'preact';
import { browserPorts } from '@/ui/popup/browser-ports';
import type { PopupPorts } from '@/ui/popup/ports';
import { followTab } from '@/ui/side-panel/follow-tab';
import { SidePanel } from '@/ui/side-panel/side-panel';
import { ask, exportFile, onStoreChange } from '../popup/backstage';

const ports: PopupPorts = { ...browserPorts(null), ask, exportFile };
const element = document.querySelector('#panel');
if (element) {
  void followTab(({ tabId, view }) => {
    render(<SidePanel key={tabId ?? 'none'} view={view} ports={ports} onStoreChange={onStoreChange} />, element);
  });
}
