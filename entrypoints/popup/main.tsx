import { render } from 'preact';
import { messageAsk } from '@/app/client';
import { lastView } from '@/app/tab-state';
import { browserPorts, tabBelow } from '@/ui/popup/browser-ports';
import { Popup } from '@/ui/popup/popup';
import type { PopupPorts } from '@/ui/popup/ports';

/** The popup asks the background, as pages do: a popup may close right after a press, and what was sent by then is done all the same. */
async function open(element: Element): Promise<void> {
  const tabId = await tabBelow();
  const ports: PopupPorts = {
    ...browserPorts(tabId),
    ask: messageAsk,
  };
  const first = tabId === null ? null : await lastView(tabId);
  render(<Popup first={first} ports={ports} />, element);
}

const element = document.querySelector('#popup');
if (element) void open(element);
