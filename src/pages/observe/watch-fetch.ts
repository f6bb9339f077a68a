import { quietly, type Hand, type PageWindow, type Tools } from './page-window';
import { isWatched } from './watched';

const nothing = () => undefined;

/**
 * Reads a copy of the watched replies to `fetch`. The page gets the promise and the reply the browser made; a call for anything
 * else is only passed through.
 */
export function watchFetch(window: PageWindow, { apply, asker, standIn }: Tools, hand: Hand): void {
  const { then } = window.Promise.prototype;
  const { clone, text } = window.Response.prototype;
  const requestAddress = asker(window.Request.prototype, 'url');
  const plainAddress = asker(window.URL.prototype, 'href');

  /** Asks the browser, never the page's own object: a conversion the page can count is not made twice. */
  const asked = (target: unknown): unknown => {
    if (typeof target === 'string') return target;
    try {
      return requestAddress(target);
    } catch {
      return plainAddress(target);
    }
  };
  const after = (promise: unknown, work: (value: unknown) => void) => {
    const done = (value: unknown) => {
      quietly(() => {
        work(value);
      });
    };
    apply(then, promise, [done, nothing]);
  };

  standIn(window, 'fetch', (call, _self, args) => {
    const answer = call();
    quietly(() => {
      const address = asked(args[0]);
      if (typeof address !== 'string' || !isWatched(address)) return;
      after(answer, (reply) => {
        // Before the page can read it: a reply that was read has no copy.
        const copy: unknown = apply(clone, reply, []);
        after(apply(text, copy, []), (body) => {
          hand(address, body as string);
        });
      });
    });
    return answer;
  });
}
