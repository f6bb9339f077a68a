import { render } from 'preact';
import type { Canvas } from './overlay';

/** Inline and important, so that no rule of the page can move, hide or restyle the element; it takes no room in the page. */
const hostStyle =
  'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important; ' +
  'height: 0 !important; z-index: 2147483647 !important; display: block !important;';

/** A page that removes the card this often wants it gone; it is not fought any further. */
const mostReturns = 5;

const keyEvents = ['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'];
const actions = ['click', 'change', 'keydown', 'pointerdown', 'pointermove', 'pointerup', 'input'];

export interface Host extends Canvas {
  remove(): void;
}

/** Only what the buyer did counts: events made by a script are stopped before a button sees them; keys stay inside. */
function guard(root: ShadowRoot, signal: AbortSignal): void {
  for (const type of actions) {
    root.addEventListener(
      type,
      (event) => {
        if (event.isTrusted) return;
        event.stopImmediatePropagation();
        event.preventDefault();
      },
      { capture: true, signal },
    );
  }
  for (const type of keyEvents) {
    root.addEventListener(
      type,
      (event) => {
        event.stopPropagation();
      },
      { signal },
    );
  }
}

/** The card's own element: a closed root at the end of the page, put back a few times when the page removes it. */
export function createHost(document: Document, style: string): Host {
  const stopped = new AbortController();
  const element = document.createElement('touchstone-card');
  element.style.cssText = hostStyle;
  const root = element.attachShadow({ mode: 'closed' });
  const sheet = document.createElement('style');
  sheet.textContent = style;
  const body = document.createElement('div');
  root.append(sheet, body);
  guard(root, stopped.signal);

  let returns = 0;
  let wanted = false;
  const attach = () => {
    if (!wanted || element.isConnected || returns > mostReturns) return;
    returns++;
    document.documentElement.append(element);
  };
  const watcher = new MutationObserver(attach);
  const watch = () => {
    watcher.disconnect();
    watcher.observe(document, { childList: true });
    watcher.observe(document.documentElement, { childList: true });
  };

  return {
    draw(face) {
      render(face, body);
      const first = !wanted;
      wanted = true;
      attach();
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
