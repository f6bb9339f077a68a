import { expect } from 'vitest';
import { answer, localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import type { Settings } from '@/domain/settings';
import { firstDay, invented, oldStore } from './invented';
import { judged, type testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';

/** A silenced rule leaves the first reasons and the key of what is new; band, score and points stay. What decides cannot be silenced. */
export async function listsQuiet(context: ReturnType<typeof testContext>, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  const reading = invented({ ...oldStore, membershipYears: 1 });
  const view = async () => {
    const reply = await ask('visit', { writeId: 'write-0009', reading });
    if (!reply.ok) throw new Error(reply.error);
    return judged(reply.answer);
  };
  const list = async (speak = false) => {
    const reply = await ask('quiet', { speak });
    if (!reply.ok) throw new Error(reply.error);
    return reply.answer;
  };
  const silence = (...rules: string[]) => {
    const change: Partial<Settings> = { quietRules: rules.map((rule) => ({ rule, since: firstDay })) };
    return ask('change-settings', { change });
  };
  const before = await view();
  expect(before.findingsKey).toContain('young-store');
  expect(await list()).toMatchObject({ stores: [], rules: [], notices: 0 });
  const offered = (await list()).silenceable.map(({ rule }) => rule);
  expect(offered).toContain('young-store');
  for (const rule of ['blacklisted-store', 'renamed-store']) expect(offered).not.toContain(rule);

  await silence('young-store', 'blacklisted-store', 'no-such-rule');
  const after = await view();
  expect(after.findingsKey).not.toContain('young-store');
  const { findings, ...score } = after.assessment;
  const { findings: spoken, ...usual } = before.assessment;
  expect(score).toEqual(usual);
  expect(findings.filter(({ silenced }) => silenced).map(({ rule }) => rule)).toEqual(['young-store']);
  expect(findings.map(({ points }) => points)).toEqual(spoken.map(({ points }) => points));
  expect(await list()).toMatchObject({ rules: [{ rule: 'young-store', since: firstDay }] });

  const byPage = { topic: 'change-settings', question: { change: { quietRules: [] } } };
  expect(await answer(handlers, byPage, { kind: 'page', tabId: 7 })).toMatchObject({ ok: false, error: 'refused' });

  await ask('change-mark', { writeId: 'write-0010', storeKey, change: { quietFor: after.findingsKey } });
  expect((await view()).quiet).toBe(true);
  expect((await list()).stores).toEqual([{ storeKey, companyName: oldStore.companyName, since: context.now() }]);
  await silence();
  expect((await view()).quiet).toBe(false);
  await ask('change-mark', { writeId: 'write-0011', storeKey, change: { quietFor: null } });
  await context.local.set('health-put-aside', ['offer fewer od-2026']);
  expect(await list()).toMatchObject({ stores: [], rules: [], notices: 1 });
  expect((await list(true)).notices).toBe(0);
}
