/** How far outside the window still counts as near it: about one screen. */
const margin = '100%';

/**
 * Tells which of some elements stand near the window, as the browser itself works it out after it has drawn: asking for their
 * places would make it draw at once. Nothing is told where the browser cannot watch.
 */
export function nearWindow(onNear: (elements: Element[]) => void, signal: AbortSignal): (elements: Element[]) => void {
  if (typeof IntersectionObserver === 'undefined') return () => undefined;
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { target } of entries) observer.unobserve(target);
      onNear(entries.filter(({ isIntersecting }) => isIntersecting).map(({ target }) => target));
    },
    { rootMargin: margin },
  );
  signal.addEventListener('abort', () => {
    observer.disconnect();
  });
  return (elements) => {
    for (const element of elements) observer.observe(element);
  };
}
