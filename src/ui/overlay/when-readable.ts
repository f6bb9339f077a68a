import { watchLocation } from './location';

/** ms after which a page that draws itself is looked at once more. */
const late = 2000;

/**
 * Calls `run` once, as soon as there is something to read: now, when the page has loaded, a little later, or under another address.
 * A page with nothing to read costs these few looks.
 */
export function whenReadable(window: Window, isReadable: () => boolean, run: () => void): void {
  const found = new AbortController();
  const look = () => {
    if (found.signal.aborted || !isReadable()) return;
    found.abort();
    run();
  };
  const loaded = () => {
    look();
    window.setTimeout(look, late);
  };
  look();
  if (found.signal.aborted) return;
  watchLocation(window, look, found.signal);
  if (window.document.readyState === 'complete') loaded();
  else window.addEventListener('load', loaded, { once: true, signal: found.signal });
}
