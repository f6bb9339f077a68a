import { expect } from 'vitest';
import { localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { PageFacts } from '@/domain/page-facts';
import { invented, oldStore } from './invented';
import { judged, type testContext } from './test-context';

/** Opens invented offers before and after a change of the site, and follows the notice until it is put aside. */
export async function tellsHealth(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  let offers = 0;
  const open = async (facts: Partial<PageFacts>) => {
    offers += 1;
    const offerId = `60000000${String(offers).padStart(4, '0')}`;
    const readAt = `2026-11-01T08:00:${String(offers).padStart(2, '0')}.000Z`;
    const reading = invented({ ...facts, offerId }, { readAt });
    const reply = await ask('visit', { writeId: `visit-${offerId}`, reading });
    if (!reply.ok) throw new Error(reply.error);
    return judged(reply.answer);
  };
  const health = async (putAside: string | null = null) => {
    const reply = await ask('reading-health', { putAside });
    if (!reply.ok) throw new Error(reply.error);
    return reply.answer;
  };
  expect(await health()).toEqual({ generations: [], notices: [] });
  for (let visit = 0; visit < 4; visit += 1) expect((await open(oldStore)).readsLess).toBeUndefined();
  const { memberId, title } = oldStore;
  const left = { ...(memberId && { memberId }), ...(title && { title }) };
  await open(left);
  await open(left);
  expect((await health()).notices).toEqual([]);
  expect((await open(left)).readsLess).toBe(true);
  const { notices, generations } = await health();
  expect(notices).toMatchObject([{ key: 'offer fewer od-2026', found: [3, 3, 3], cause: 'fewer' }]);
  expect(generations).toMatchObject([{ pageKind: 'offer', generation: 'od-2026', visits: 7 }]);
  expect(JSON.stringify(generations)).not.toMatch(/6000|2200000000001|示例|1688\.com/);
  expect((await health(notices[0]?.key ?? '')).notices).toEqual([]);
  expect((await open(left)).readsLess).toBeUndefined();
  expect(await context.database.health.count()).toBe(8);
}
