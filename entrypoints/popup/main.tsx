import { render } from 'preact';
import type { Ask } from '@/app/topics';
import { lastView } from '@/app/tab-state';
import { browserPorts, tabBelow } from '@/ui/popup/browser-ports';
import { Popup } from '@/ui/popup/popup';
import type { PopupPorts } from '@/ui/popup/ports';

const ask: Ask = async (topic, question) => (await backstage).ask(topic, question);

/** Resolves once the popup's first picture is on screen. */
async function open(element: Element): Promise<void> {
  const tabId = await tabBelow();
  const ports: PopupPorts = {
    ...browserPorts(tabId),
    ask,
    exportFile: async (kind) => (await backstage).exportFile(kind),
  };
  const first = tabId === null ? null : await lastView(tabId);
  render(<Popup first={first} ports={ports} />, element);
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const element = document.querySelector('#popup');
const shown = element ? open(element) : Promise.resolve();
/** The database and its checks: half a megabyte of script of which the first picture needs nothing. */
const backstage = shown.then(() => import('./backstage'));
