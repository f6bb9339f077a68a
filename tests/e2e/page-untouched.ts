import type { Page } from 'playwright-core';
import type { ServedPage } from './pages-served';

/** Tag of the one element the extension may add to a page. */
export const hostTag = 'touchstone-card';

/** Every element the extension may add, and the one attribute it may set: on cards the buyer greys or hides. */
const ownTags = 'touchstone-card, touchstone-chip, touchstone-list';
const ownAttribute = 'data-shown-as';

/** Markup of the page as it stands now and as the browser parses the served bytes, without what the extension may add. */
export async function markupNowAndServed(page: Page, served: ServedPage): Promise<{ now: string; served: string }> {
  const html = new TextDecoder(served.charset).decode(served.body);
  return page.evaluate(
    ({ html, tags, attribute }) => {
      const copy = document.documentElement.cloneNode(true) as Element;
      copy.querySelectorAll(tags).forEach((host) => host.remove());
      copy.querySelectorAll(`[${attribute}]`).forEach((card) => card.removeAttribute(attribute));
      const parsed = new DOMParser().parseFromString(html, 'text/html');
      // A page that is opened makes shadow roots of these, which no markup shows.
      parsed.querySelectorAll('template[shadowrootmode]').forEach((root) => root.remove());
      return {
        now: copy.outerHTML,
        served: parsed.documentElement.outerHTML,
      };
    },
    { html, tags: ownTags, attribute: ownAttribute },
  );
}

/** Sum of the layout shifts of a page since it was opened. */
export function layoutShift(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += 'value' in entry ? Number(entry.value) : 0;
        });
        observer.observe({ type: 'layout-shift', buffered: true });
        // Two frames: everything drawn so far has been reported by then.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => {
            observer.disconnect();
            resolve(sum);
          }),
        );
      }),
  );
}

/** Names of the databases in the page's own origin. */
export function pageDatabases(page: Page): Promise<string[]> {
  return page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name ?? ''));
}

/** Exceptions of the extension's own scripts on a page from now on; the page's own faults are not ours. */
export function extensionFaults(page: Page): string[] {
  const faults: string[] = [];
  page.on('pageerror', (error) => {
    if (error.stack?.includes('chrome-extension://')) faults.push(error.stack);
  });
  return faults;
}
