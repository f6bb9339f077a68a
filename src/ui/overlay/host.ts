import { render } from 'preact';
import { triesAgain } from '../parts/tries';
import type { Canvas } from './overlay';
import { guard } from './trusted';

/**
 * Important rules of a shadow root go before every rule of the page, important and inline ones too: none can move, hide or restyle
 * the element. It takes no room in the page.
 */
const hostStyle =
  ':host { all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; ' +
  'height: 0 !important; z-index: 2147483647 !important; display: block !important; }';

/** A page that removes or restyles the card this often at once wants it gone; it is not fought any further. */
const mostReturns = 5;

export interface Host extends Canvas {
  remove(): void;
}

/** The card's own element: a closed root at the end of the page, put back a few times when the page removes it. */
export function createHost(document: Document, style: string): Host {
  const stopped = new AbortController();
  const element = document.createElement('touchstone-card');
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = `${hostStyle}\n${style}`;
  const body = document.createElement('div');
  root.append(sheet, body);
  guard(root, stopped.signal);

  const comesBack = triesAgain(mostReturns);
  const cleans = triesAgain(mostReturns);
  let wanted = false;
  const watcher = new MutationObserver((records) => {
    if (records.some(({ target }) => target === element)) clean();
    attach();
    // The page may have made itself a new root element.
    if (records.some(({ target }) => target === document)) watch();
  });
  const attach = (first = false) => {
    // There is none between `document.open` and the first thing written.
    const top = document.documentElement as Element | null;
    if (wanted && top && !element.isConnected && (first || comesBack())) top.append(element);
  };
  const clean = () => {
    const foreign = element.getAttributeNames();
    if (foreign.length > 0 && cleans()) for (const name of foreign) element.removeAttribute(name);
  };
  const watch = () => {
    const top = document.documentElement as Element | null;
    watcher.disconnect();
    watcher.observe(document, { childList: true });
    watcher.observe(element, { attributes: true });
    if (top) watcher.observe(top, { childList: true });
  };

  return {
    draw(face) {
      render(face, body);
      const first = !wanted;
      wanted = true;
      attach(first);
      if (first) watch();
    },
    focus() {
      body.querySelector('button')?.focus();
    },
    toTop() {
      body.querySelector('.scroll')?.scrollTo(0, 0);
    },
    remove() {
      wanted = false;
      watcher.disconnect();
      stopped.abort();
      render(null, body);
      element.remove();
    },
  };
}
