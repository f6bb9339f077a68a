/** An address without its fragment: two page views with the same key show the same offer. */
export const pageKey = (href: string): string => href.split('#', 1)[0] ?? href;

/** Time between looks at the address where the browser tells of no navigation. */
const lookEvery = 1000;

/**
 * Calls `onMove` when the address has become another page, after the change took place: the Navigation API's `navigate`
 * comes before the commit and would let the old page be read under the new address. `currententrychange` comes after.
 */
export function watchLocation(window: Window, onMove: () => void, signal: AbortSignal): void {
  let key = pageKey(window.location.href);
  const look = () => {
    const now = pageKey(window.location.href);
    if (now === key) return;
    key = now;
    onMove();
  };
  const navigation = 'navigation' in window ? (window.navigation as EventTarget) : null;
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  window.addEventListener('popstate', look, { signal });
  const timer = window.setInterval(look, lookEvery);
  signal.addEventListener('abort', () => {
    window.clearInterval(timer);
  });
}
