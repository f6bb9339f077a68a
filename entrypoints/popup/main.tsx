import { render } from 'preact';
import type { Ask } from '@/app/topics';
import { lastView } from '@/app/tab-state';
import { browserPorts, tabBelow } from '@/ui/popup/browser-ports';
import { Popup } from '@/ui/popup/popup';
import type { PopupPorts } from '@/ui/popup/ports';

/** The database and its checks; loaded beside the first paint, which needs neither. */
const backstage = import('./backstage');
const ask: Ask = async (topic, question) => (await backstage).ask(topic, question);

async function open(element: Element): Promise<void> {
  const tabId = await tabBelow();
  const ports: PopupPorts = {
    ...browserPorts(tabId),
    ask,
    exportFile: async (kind) => (await backstage).exportFile(kind),
  };
  const first = tabId === null ? null : await lastView(tabId);
  render(<Popup first={first} ports={ports} />, element);
}

const element = document.querySelector('#popup');
if (element) void open(element);
