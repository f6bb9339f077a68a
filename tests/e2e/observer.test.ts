import { createHash } from 'node:crypto';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { addedScripts, changeSettings } from './backstage';
import { launch } from './browser';
import type { TestBrowser } from './browser';
import { answerSearches, observedList, searchReply } from './observed-list';
import { extensionFaults } from './page-untouched';
import { writeScreen } from './screens';
import { seenChips } from './seen-chips';

const ways = ['fetch', 'request', 'json', 'script'];
const offers = (page: number) => Array.from({ length: 20 }, (_, index) => String(910_000_000_000 + page * 100 + index));
const reply = (page: number) => searchReply(offers(page));
/** How the page finds its own functions. */
const natives = () =>
  [
    ['fetch', window.fetch],
    ['send', XMLHttpRequest.prototype.send],
  ].map(([name, work]) => [
    name,
    Function.prototype.toString.call(work),
    (work as typeof fetch).name,
    (work as typeof fetch).length,
  ]);

/** Says in the observer's name what it would never say, and asks for it over and over; answers the ms it took. */
function forge({ forged, mine }: { forged: string; mine: string }): number {
  const start = performance.now();
  const search = 'https://h5api.m.1688.com/h5/mtop.relationrecommend.wirelessrecommend.recommend/2.0/';
  const say = (detail: unknown) => document.dispatchEvent(new CustomEvent('touchstone-reply', { detail }));
  const better = forged.replace('910000000900', mine);
  say(`${search}\n${forged}`);
  for (const host of [
    'https://h5api.m.1688.com.example.invalid/h5/',
    'https://h5api.m.1688.com@example.invalid/h5/',
    'http://h5api.m.1688.com/h5/',
  ])
    say(`${host}mtop.relationrecommend.wirelessrecommend.recommend/2.0/\n${better}`);
  say(`${search}order/x\n{"data":`);
  say(better);
  say({ toString: () => `${search}\n${better}` });
  say([search, better]);
  say(
    Object.defineProperty({}, 'detail', {
      get: () => {
        throw new Error('hostile');
      },
    }),
  );
  say(
    `${search}\n{"__proto__":{"planted":1},"data":{"__proto__":{"planted":1},"OFFER":{"items":[{"data":{"__proto__":{"planted":1},"offerId":"__proto__"}}]}}}`,
  );
  say(`${search}\n${better}${' '.repeat(10_000_000)}`);
  say(`${search}\n${'['.repeat(2_000_000)}`);
  say(`${search}\n{"data":{"OFFER":{"items":[{"data":${'{"$ref":'.repeat(50_000)}"$"${'}'.repeat(50_000)}}]}}}`);
  for (let time = 0; time < 5000; time += 1) document.dispatchEvent(new CustomEvent('touchstone-replies'));
  for (let time = 0; time < 5000; time += 1) say(`${search}\n${forged}`);
  return performance.now() - start;
}

describe('the observer of replies', () => {
  let browser: TestBrowser;
  let page: Page;
  let asked: string[];
  let faults: string[];
  const without = new Map<string, { got: unknown; asked: string[] }>();
  beforeAll(async () => {
    browser = await launch();
    asked = await answerSearches(browser.context, reply);
    page = await browser.context.newPage();
    faults = extensionFaults(page);
  });
  afterAll(() => browser.close());

  const open = async (way: string, more = '') => {
    asked.length = 0;
    const served = observedList(way, more);
    browser.serve([served]);
    await page.goto(served.url);
  };
  const said = async () => (await seenChips(page)).filter(({ word }) => word !== '…').map(({ short }) => short);
  const loaded = async (count: number) => {
    await expect.poll(said).toHaveLength(count);
    return said();
  };
  /** What the page was given, letter by letter, and every request that was made. */
  const pageHad = async () => {
    const got = (await page.evaluate('window.got')) as string[];
    return { got: got.map((text) => createHash('sha256').update(text).digest('hex')), asked: [...asked] };
  };
  const withFacts = (count: number) =>
    Array.from(
      { length: count },
      (_, index) => `${String(((index % 20) % 12) + 1)} y · ${String(((index % 20) % 60) + 5)} %`,
    );

  it.each(ways)(
    'is off at first: a list loaded by %s tells nothing of its stores, and nothing is changed in it',
    async (way) => {
      await open(way);
      await page.evaluate(`load('${way}', 2)`);
      expect((await loaded(40)).filter((short) => /\d/.test(short))).toEqual([]);
      expect(await addedScripts(browser)).toEqual([]);
      expect(await page.evaluate(natives)).toEqual([
        ['fetch', 'function fetch() { [native code] }', 'fetch', 1],
        ['send', 'function send() { [native code] }', 'send', 0],
      ]);
      without.set(way, await pageHad());
    },
  );

  it('is added when the buyer switches it on', async () => {
    expect(await changeSettings(browser, { readListReplies: 'on' })).toMatchObject({ ok: true });
    expect(await addedScripts(browser)).toEqual(['MAIN: observer.js']);
  });

  it.each(ways)(
    'tells the chips what replies by %s say, early ones and late ones, and leaves the page what it had',
    async (way) => {
      await open(way);
      await expect.poll(said).toEqual(withFacts(20));
      await page.evaluate(`load('${way}', 2)`);
      await expect.poll(said).toEqual(withFacts(40));
      expect(await pageHad()).toEqual(without.get(way));
      expect(await page.evaluate(natives)).toEqual([
        ['fetch', 'function () { [native code] }', 'fetch', 1],
        ['send', 'function () { [native code] }', 'send', 0],
      ]);
      expect(faults).toEqual([]);
      writeScreen(`observed-list-${way}`, await page.screenshot());
    },
  );

  it('believes no page that forges replies: nothing changes, nothing breaks, nothing is planted', async () => {
    await open('fetch');
    await expect.poll(said).toEqual(withFacts(20));
    const forged = searchReply(['910000000900', '910000000901', 'x', '__proto__', 'constructor']);
    const spent = await page.evaluate(forge, { forged, mine: offers(1)[0] ?? '' });
    expect(spent).toBeLessThan(2000);
    await page.evaluate(`load('fetch', 2)`);
    await loaded(40);
    expect((await said()).slice(0, 20)).toEqual(withFacts(20));
    expect(await page.evaluate('[{}.planted, window.hostile]')).toEqual([undefined, undefined]);
    expect(faults).toEqual([]);
  });

  it('is gone after a reload once it is switched off', async () => {
    await changeSettings(browser, { readListReplies: 'off' });
    expect(await addedScripts(browser)).toEqual([]);
    await open('fetch');
    expect((await loaded(20)).filter((short) => /\d/.test(short))).toEqual([]);
    expect(await page.evaluate('String(fetch)')).toBe('function fetch() { [native code] }');
  });
});
