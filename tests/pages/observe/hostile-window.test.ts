import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PageWindow } from '@/pages/observe/page-window';
import { api, observedWindow } from './observed-window';

const broken = () => {
  throw new Error('planted');
};
afterEach(() => {
  vi.restoreAllMocks();
});

/** Whether a reply by each way reaches whoever asks; the page's own work must be done in any case. */
async function heard(prepare: (window: PageWindow) => void, spoil: (window: PageWindow) => void = () => undefined) {
  const { window, said, ask, newRequest, answers, settle } = observedWindow(prepare);
  answers(api, 'fetched');
  spoil(window);
  const page = window as unknown as { fetch?: typeof fetch };
  const own = Object.getOwnPropertyDescriptor(page, 'fetch')?.value as typeof fetch | undefined;
  const text = own ? await (await own(api)).text() : 'none';
  const request = newRequest();
  request.send();
  request.answer('requested');
  await settle();
  ask();
  return { text, sent: request.sent, said: said.map((one) => one.split('\n')[1]).toSorted() };
}

describe('a hostile page', () => {
  it('that froze its functions keeps them, and other ways are observed', async () => {
    const frozen = (window: PageWindow) =>
      Object.defineProperty(window, 'fetch', { value: window.fetch, writable: false, configurable: false });
    expect(await heard(frozen)).toEqual({ text: 'fetched', sent: 1, said: ['requested'] });
  });

  it('that answers its own functions by a trap is not asked', async () => {
    const trap = (window: PageWindow) => Object.defineProperty(window, 'fetch', { get: broken, configurable: true });
    expect(await heard(trap)).toEqual({ text: 'none', sent: 1, said: ['requested'] });
  });

  it('that has no requests and no replies has the rest', async () => {
    const bare = (window: PageWindow) => {
      Object.assign(window, { Response: undefined });
    };
    expect(await heard(bare)).toEqual({ text: 'fetched', sent: 1, said: ['requested'] });
  });

  it('that spoils what every object inherits, later, changes nothing', async () => {
    const spoil = ({ EventTarget, Reflect, JSON, Object: Each, document, Promise: Made }: PageWindow): void => {
      Object.assign(EventTarget.prototype, { addEventListener: broken });
      Object.assign(Reflect, { apply: broken, defineProperty: broken, getOwnPropertyDescriptor: broken });
      Object.assign(JSON, { stringify: broken });
      void Object.defineProperty(Made.prototype, 'then', { value: broken });
      Object.assign(document, { dispatchEvent: broken });
      for (const name of ['get', 'apply', 'once', 'signal', 'detail'])
        Object.defineProperty(Each.prototype, name, { value: broken, configurable: true });
    };
    expect(await heard(() => undefined, spoil)).toEqual({
      text: 'fetched',
      sent: 1,
      said: ['fetched', 'requested'],
    });
  });

  it('that spoils the copying of replies has its own replies all the same', async () => {
    vi.spyOn(Response.prototype, 'clone').mockImplementation(broken);
    expect(await heard(() => undefined)).toEqual({ text: 'fetched', sent: 1, said: ['requested'] });
  });

  it('without anything at all is left as it is', () => {
    expect(() => observedWindow((window) => Object.assign(window, { Reflect: undefined }))).not.toThrow();
    expect(() => observedWindow((window) => Object.assign(window, { CustomEvent: undefined }))).not.toThrow();
  });
});
