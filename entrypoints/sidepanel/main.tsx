import { render } from 'preact';
import { browserPorts } from '@/ui/popup/browser-ports';
import { judgedChanges } from '@/ui/desk/judged-changes';
import { followTab } from '@/ui/side-panel/follow-tab';
import { SidePanel } from '@/ui/side-panel/side-panel';
import { ask, onStoreChange } from '../popup/backstage';

const own = browserPorts(null);
const ports = { ...own, ask, stores: { onChange: judgedChanges({ onChange: onStoreChange }, own) } };
const element = document.querySelector('#panel');
if (element) {
  void followTab(({ tabId, view }) => {
    render(<SidePanel key={tabId ?? 'none'} view={view} ports={ports} />, element);
  });
}
