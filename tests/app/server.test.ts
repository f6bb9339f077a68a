import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createHandlers } from '@/app/handlers';
import type * as Server from '@/app/server';
import { invented, oldStore } from './invented';
import { testContext } from './test-context';

type Listener = (message: unknown, sender: object, respond: (reply: unknown) => void) => unknown;

const own = 'chrome-extension://own-id/';
const offerPage = 'https://detail.1688.com/offer/600000000001.html';
let listeners: Listener[] = [];
let server: typeof Server;

beforeEach(async () => {
  listeners = [];
  vi.stubGlobal('chrome', {
    runtime: {
      id: 'own-id',
      getURL: (path: string) => new URL(path, own).href,
      onMessage: { addListener: (listener: Listener) => listeners.push(listener) },
    },
  });
  vi.resetModules();
  server = await import('@/app/server');
});
afterEach(() => {
  vi.unstubAllGlobals();
});

describe('the sender of a message', () => {
  const of = (sender: object) => server.askerOf({ id: 'own-id', ...sender });
  it('is a page of the site, or a page of the extension', () => {
    expect(of({ url: offerPage, tab: { id: 7 } })).toEqual({ kind: 'page', tabId: 7 });
    expect(of({ url: `${own}popup.html` })).toEqual({ kind: 'extension', tabId: null });
  });

  it.each([
    ['another extension', { id: 'other-id', url: `${own}popup.html` }],
    ['no address', {}],
    ['a broken address', { url: 'not an address' }],
    ['another site', { url: 'https://example.org/' }],
    ['a site with our ending', { url: 'https://evil1688.com/' }],
    ['an http page', { url: 'http://detail.1688.com/offer/1.html' }],
    ['an address that begins like ours', { url: 'chrome-extension://own-id.evil/popup.html' }],
  ])('is nobody for %s', (_, sender) => {
    expect(of(sender)).toBeNull();
  });
});

describe('the server', () => {
  const send = (message: unknown, sender: object) =>
    new Promise((resolve) => {
      const [listener] = listeners;
      expect(listener?.(message, { id: 'own-id', ...sender }, resolve)).toBe(true);
    });
  const visit = { topic: 'visit', question: { writeId: 'write-0001', reading: invented(oldStore) } };

  it('answers a page and shows its verdict on the tab', async () => {
    const context = testContext();
    server.serve(createHandlers(context));
    expect(await send(visit, { url: offerPage, tab: { id: 7 } })).toMatchObject({
      ok: true,
      answer: { state: 'judged' },
    });
    expect(context.shown).toMatchObject([[7, { state: 'judged' }]]);
  });

  it('refuses everybody else and writes nothing', async () => {
    const context = testContext();
    server.serve(createHandlers(context));
    expect(await send(visit, { url: 'https://example.org/' })).toEqual({ ok: false, error: 'refused' });
    expect(await context.database.snapshots.count()).toBe(0);
  });
});
