import { beforeEach, describe, expect, it, vi } from 'vitest';
import { changeSettings } from '@/app/change-settings';
import type { StoredSettings } from '@/app/settings';
import { restoreObserver } from '@/app/reads-replies';
import { testContext } from './test-context';

interface Script {
  id: string;
  matches: string[];
  excludeMatches: string[];
  world: string;
  runAt: string;
  persistAcrossSessions: boolean;
}
const scripts = new Map<string, Script>();
const put = (more: Script[]) => {
  for (const script of more) scripts.set(script.id, script);
  return Promise.resolve();
};
const has = ({ ids }: { ids: string[] }) => ids.flatMap((id) => scripts.get(id) ?? []);
const refuse = () => Promise.reject(new Error('Duplicate script ID or unknown script ID'));
vi.stubGlobal('chrome', {
  runtime: { id: 'touchstone' },
  scripting: {
    getRegisteredContentScripts: (filter: { ids: string[] }) => Promise.resolve(has(filter)),
    registerContentScripts: (more: Script[]) => (more.some(({ id }) => scripts.has(id)) ? refuse() : put(more)),
    updateContentScripts: (more: Script[]) => (more.every(({ id }) => scripts.has(id)) ? put(more) : refuse()),
    unregisterContentScripts: ({ ids }: { ids: string[] }) => {
      if (has({ ids }).length < ids.length) return refuse();
      for (const id of ids) scripts.delete(id);
      return Promise.resolve();
    },
  },
});
const { observePages, observedPages } = await import('@/app/observer');

/** Whether an address lies in a match pattern of the browsers. */
function lies(address: string, pattern: string): boolean {
  const url = new URL(address);
  const [, host = '', path = ''] = /^https:\/\/([^/]+)(\/.*)$/.exec(pattern) ?? [];
  const hosts = host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
  const parts = path.split('*').map((part) => part.replace(/[.?+^$()[\]{}|\\]/g, '\\$&'));
  return hosts && url.protocol === 'https:' && new RegExp(`^${parts.join('.*')}$`).test(url.pathname + url.search);
}
const isObserved = (address: string) =>
  observedPages.matches.some((pattern) => lies(address, pattern)) &&
  !observedPages.excludeMatches.some((pattern) => lies(address, pattern));

beforeEach(() => {
  scripts.clear();
});

describe('the observer of replies', () => {
  it('is added once, in the page’s world before its scripts, and taken out again', async () => {
    await observePages(false);
    await observePages(true);
    await observePages(true);
    expect([...scripts.values()]).toMatchObject([
      { world: 'MAIN', runAt: 'document_start', persistAcrossSessions: true, js: ['observer.js'] },
    ]);
    await observePages(false);
    await observePages(false);
    expect(scripts.size).toBe(0);
  });

  it.each([
    'https://s.1688.com/selloffer/offer_search.htm?keywords=%B5%E7',
    'https://air.1688.com/app/channel-fe/search/index.html',
    'https://detail.1688.com/offer/900000000001.html?spm=1',
    'https://shop1a2b3c4d5e6f7.1688.com/',
    'https://fixture-lamps.1688.com/page/creditdetail.htm',
    'https://winport.m.1688.com/page/index.html?memberId=b2b-1',
  ])('looks on at %s', (address) => {
    expect(isObserved(address)).toBe(true);
  });

  it.each([
    'https://login.1688.com/member/signin.htm',
    'https://login.1688.com/',
    'https://passport.1688.com/page/x.html',
    'https://order.1688.com/order/smart_make_order.htm',
    'https://trade.1688.com/order/order_detail.htm?orderId=1',
    'https://air.1688.com/app/ctf-page/trade-order-list/buyer-order-list.html',
    'https://air.1688.com/app/ocms-fusion-components-1688/def_cbu_web_im/index.html',
    'https://cart.1688.com/',
    'https://cashier.1688.com/page/x.htm',
    'https://www.1688.com/',
    'https://s.1688.com.example.invalid/selloffer/x',
    'http://s.1688.com/selloffer/x',
  ])('stays out of %s', (address) => {
    expect(isObserved(address)).toBe(false);
  });
});

describe('the setting', () => {
  const choose = (context: ReturnType<typeof testContext>, ...changes: Partial<StoredSettings>[]) =>
    changes.reduce(
      (before, change) => before.then(() => changeSettings(context, { change })).then(() => undefined),
      Promise.resolve(),
    );

  it('adds the observer when it is switched on, and nothing else does', async () => {
    const context = testContext();
    await choose(context, { language: 'en' }, { readListReplies: 'off' });
    expect(context.observed).toEqual([]);
    await choose(context, { readListReplies: 'on' }, { readListReplies: 'on' }, { currency: 'EUR' });
    expect(context.observed).toEqual([true]);
  });

  it('takes it out when it, or everything, is switched off', async () => {
    const context = testContext();
    await choose(context, { readListReplies: 'on' }, { enabled: false }, { enabled: true }, { readListReplies: 'off' });
    expect(context.observed).toEqual([true, false, true, false]);
  });

  it('is not kept when the browser refuses it', async () => {
    const context = testContext({ observePages: () => Promise.reject(new Error('no')) });
    await expect(changeSettings(context, { change: { readListReplies: 'on' } })).rejects.toThrow('no');
    expect(await context.local.get('settings')).toBeUndefined();
  });

  it.each([
    [{}, false],
    [{ readListReplies: 'on' }, true],
    [{ readListReplies: 'on', enabled: false }, false],
    [{ readListReplies: true }, false],
  ])('%j is what the next start of the browser goes by', async (stored, wanted) => {
    const context = testContext();
    await context.local.set('settings', stored);
    await restoreObserver(context);
    expect(context.observed).toEqual([wanted]);
  });
});
