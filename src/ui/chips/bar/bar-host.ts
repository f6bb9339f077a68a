import { guard } from '../../overlay/trusted';

const barTag = 'touchstone-list';

/** Inline and important, so that no rule of the page can move, hide or restyle it; it takes no room in the page. */
const hostStyle =
  'all: initial !important; position: fixed !important; inset: auto auto 0 0 !important; width: 0 !important; ' +
  'height: 0 !important; z-index: 2147483646 !important; display: block !important;';

/** A page that removes the bar this often wants it gone; it is not fought any further. */
const mostReturns = 5;

/** The bar's own element at the end of the page, with its closed root; it leaves with the signal. */
export function barHost(document: Document, style: string, signal: AbortSignal): ShadowRoot {
  const host = document.createElement(barTag);
  host.style.cssText = hostStyle;
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  root.append(sheet);
  guard(root, signal);
  let returns = 0;
  const attach = () => {
    if (host.isConnected || returns > mostReturns) return;
    returns += 1;
    document.documentElement.append(host);
  };
  const watcher = new MutationObserver(attach);
  attach();
  watcher.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    watcher.disconnect();
    host.remove();
  });
  return root;
}
