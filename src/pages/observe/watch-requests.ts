import { bare, quietly, type Hand, type PageWindow, type Tools } from './page-window';
import { isWatched } from './watched';

/** Reads the watched replies to `XMLHttpRequest`, when the page's own listeners have had them. Binary ones are left alone. */
export function watchRequests(window: PageWindow, { apply, asker, standIn }: Tools, hand: Hand): void {
  const { stringify } = window.JSON;
  const { addEventListener } = window.EventTarget.prototype;
  const { prototype } = window.XMLHttpRequest;
  const address = asker(prototype, 'responseURL');
  const kind = asker(prototype, 'responseType');
  const words = asker(prototype, 'responseText');
  const value = asker(prototype, 'response');
  const once = bare({ once: true });

  /** One function for every request: a request sent again has it once. */
  function ended(this: unknown): void {
    quietly(() => {
      const from = address(this);
      if (typeof from !== 'string' || !isWatched(from)) return;
      const type = kind(this);
      if (type === '' || type === 'text') hand(from, words(this) as string);
      else if (type === 'json') hand(from, stringify(value(this)));
    });
  }

  standIn(prototype, 'send', (call, self) => {
    quietly(() => {
      apply(addEventListener, self, ['loadend', ended, once]);
    });
    return call();
  });
}
