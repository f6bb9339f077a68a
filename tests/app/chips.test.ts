import { describe, expect, it } from 'vitest';
import { answer, localAsk, type Asker } from '@/app/answer';
import { createHandlers } from '@/app/handlers';
import type { Chip, ChipFacts } from '@/domain/chip';
import type { PageFacts } from '@/domain/page-facts';
import { cardWords } from '@/i18n/card-words';
import { firstDay, invented, oldStore } from './invented';
import { testContext } from './test-context';

const page: Asker = { kind: 'page', tabId: 7 };
const url = 'https://s.1688.com/selloffer/offer_search.htm?keywords=x';

const shownOnCards = [
  'offerId',
  'companyName',
  'loginId',
  'memberId',
  'shopUrl',
  'membershipYears',
  'badges',
  'repeatRate',
  'serviceScore',
] as const;

/** What a card shows of a store. */
const card = (facts: Partial<PageFacts>): ChipFacts =>
  Object.fromEntries(shownOnCards.flatMap((name) => (facts[name] === undefined ? [] : [[name, facts[name]]])));

const ask = (context: ReturnType<typeof testContext>, cards: Record<string, ChipFacts>) => {
  const items = Object.entries(cards).map(([key, facts]) => ({ key, facts }));
  return answer(createHandlers(context), { topic: 'chips', question: { url, items } }, page);
};

async function chipsOf(context: ReturnType<typeof testContext>, cards: Record<string, ChipFacts>) {
  const reply = await ask(context, cards);
  if (!reply.ok || reply.answer === null || !('chips' in reply.answer)) throw new Error(JSON.stringify(reply));
  return Object.fromEntries(reply.answer.chips.map(({ key, chip }): [string, Chip] => [key, chip]));
}

const visit = (context: ReturnType<typeof testContext>, facts: Partial<PageFacts>) =>
  answer(
    createHandlers(context),
    { topic: 'visit', question: { writeId: 'write-0001', reading: invented(facts) } },
    page,
  );

const { memberId = '', companyName = '' } = oldStore;
const full = card(oldStore);
const bare = card({ memberId, companyName });

describe('chips', () => {
  it('judge each card of a batch by its own facts and give every key back', async () => {
    const young = card({ ...oldStore, memberId: 'b2b-2200000000002abcde', membershipYears: 1, repeatRate: 0.05 });
    const found = await chipsOf(testContext(), { one: full, two: young });
    expect(found['one']).toMatchObject({ short: '6 y · 52 %', origin: { from: 'card' }, blacklisted: false });
    expect(found['one']?.word).toBe(cardWords.en.bands[found['one']?.band ?? 'stop']);
    expect(found['one']?.storeKey).toBe(`m:${memberId}`);
    expect(found['two']?.band).not.toBe(found['one']?.band);
    expect(found['two']?.reasons.length).toBeGreaterThan(0);
    expect(found['two']?.reasons.length).toBeLessThanOrEqual(3);
  });

  it('are unclear and say so where too little is known, never low without years', async () => {
    const noYears = Object.fromEntries(Object.entries(full).filter(([name]) => name !== 'membershipYears'));
    const found = await chipsOf(testContext(), {
      bare,
      noYears,
      nobody: card({ membershipYears: 9, repeatRate: 0.6 }),
    });
    expect(found['bare']).toMatchObject({ band: 'unclear', short: 'open to read' });
    expect(found['noYears']?.band).not.toBe('low');
    expect(found['nobody']).toMatchObject({ band: 'unclear', storeKey: null, short: '9 y · 60 %' });
  });

  it('fill what the card lacks from memory, with its date', async () => {
    const context = testContext();
    await visit(context, oldStore);
    const found = await chipsOf(context, { bare, full });
    expect(found['bare']).toMatchObject({
      origin: { from: 'memory', date: firstDay },
      short: expect.stringMatching(/^6 y · 52 % \(.*2026\)$/),
    });
    expect(found['full']).toMatchObject({ origin: { from: 'card' }, short: '6 y · 52 %' });
  });

  it('know the store of an offer that was opened before, where the card names none', async () => {
    const context = testContext();
    await visit(context, oldStore);
    const offerId = oldStore.offerId ?? '';
    const found = await chipsOf(context, { seen: card({ offerId }), unseen: card({ offerId: '600000000009' }) });
    expect(found['seen']?.storeKey).toBe(`m:${memberId}`);
    expect(found['unseen']?.storeKey).toBeNull();
  });

  it('stop at the buyer’s own blacklist', async () => {
    const context = testContext();
    await visit(context, oldStore);
    const blacklist = { reason: 'never shipped', at: firstDay, expires: null };
    const change = { writeId: 'write-0002', storeKey: `m:${memberId}`, change: { blacklist } };
    await answer(
      createHandlers(context),
      { topic: 'change-mark', question: change },
      { kind: 'extension', tabId: null },
    );
    const found = await chipsOf(context, { bare });
    expect(found['bare']).toMatchObject({ band: 'stop', blacklisted: true });
    expect(found['bare']?.short).toMatch(/^your blacklist/);
    expect(found['bare']?.reasons.join()).toContain('never shipped');
  });

  it('know a listed company again in a shop never seen: by an address the same, by its name possibly', async () => {
    const context = testContext();
    await visit(context, oldStore);
    const blacklist = { reason: 'never shipped', at: firstDay, expires: null };
    const change = { writeId: 'write-0002', storeKey: `m:${memberId}`, change: { blacklist } };
    await localAsk(createHandlers(context))('change-mark', change);
    const others = { memberId: 'b2b-2200000000009zzzzz', loginId: '新店铺' };
    const found = await chipsOf(context, {
      plain: card({ ...oldStore, ...others, companyName: '别的名字', shopUrl: 'https://shop9.1688.com' }),
      named: card({ ...oldStore, ...others, shopUrl: 'https://shop9.1688.com' }),
      moved: card({ ...oldStore, ...others, companyName: '别的名字' }),
    });
    expect(found['plain']).toMatchObject({ blacklisted: false });
    expect(found['plain']?.reasons.join()).not.toContain('same company');
    expect(found['named']).toMatchObject({ blacklisted: false });
    expect(found['named']?.band).not.toBe('stop');
    expect(found['named']?.reasons.join()).toContain('possibly the same company');
    expect(found['moved']).toMatchObject({ band: 'stop', blacklisted: true });
    expect(found['moved']?.reasons.join()).toContain('same shop address');
  });

  it('write nothing', async () => {
    const context = testContext();
    await chipsOf(context, { full });
    const rows = await Promise.all(context.database.dexie.tables.map((table) => table.count()));
    expect(rows.every((count) => count === 0)).toBe(true);
  });

  it('are unclear when the database cannot be opened', async () => {
    const context = testContext();
    context.database.dexie.close();
    const found = await chipsOf(context, { full });
    expect(found['full']?.band).toBe('unclear');
  });

  it('are none while the extension is off', async () => {
    const context = testContext();
    await context.local.set('settings', { enabled: false });
    expect(await ask(context, { full })).toEqual({ ok: true, answer: { state: 'off' } });
  });

  it.each<[string, unknown]>([
    ['no card', []],
    ['more than 60 cards', Array.from({ length: 61 }, (_, index) => ({ key: `k${index}`, facts: full }))],
    ['a card without facts', [{ key: 'k', facts: null }]],
    ['a fact too many', [{ key: 'k', facts: { ...full, price: 3 } }]],
  ])('are refused for %s', async (_, items) => {
    const reply = await answer(createHandlers(testContext()), { topic: 'chips', question: { url, items } }, page);
    expect(reply).toEqual({ ok: false, error: 'refused' });
  });
});
