import { expect } from 'vitest';
import { localAsk } from '@/app/answer';
import { createHandlers } from '@/app/handlers';
import { blacklistChangedKey } from '@/domain/mark';
import { settingsKey } from '@/domain/settings';
import { firstDay, invented, oldStore } from './invented';
import type { testContext } from './test-context';

const storeKey = 'm:b2b-2200000000001abcde';

/** Settings of a backup take their place where nothing was chosen, and stores are judged anew once their words came from a file. */
export async function finishesFiles(context: ReturnType<typeof testContext>): Promise<void> {
  const ask = localAsk(createHandlers(context));
  await ask('visit', { writeId: 'visit-0001', reading: invented(oldStore, { readAt: firstDay }) });
  await context.local.set(settingsKey, { currency: 'CNY' });
  const settings = { currency: 'EUR', yearlyFee: 7000, enabled: 'yes', constructor: 1 };
  await context.database.fileNotes.put({ id: 'settings', at: firstDay, name: 'backup.json', settings });
  const blacklist = { reason: 'late', at: firstDay, expires: null };
  const mark = { storeKey, rating: null, tags: [], blacklist, quietFor: null, updatedAt: firstDay };
  await context.database.marks.put(mark as Parameters<typeof context.database.marks.put>[0]);
  expect(await ask('files-done', { storeKeys: [storeKey] })).toEqual({ ok: true, answer: null });
  expect(await context.local.get(settingsKey)).toMatchObject({ currency: 'CNY', yearlyFee: 7000 });
  expect((await context.database.stores.get(storeKey))?.brief?.band).toBe('stop');
  expect(await context.local.get(blacklistChangedKey)).toBe(context.now());
  expect(await context.database.fileNotes.count()).toBe(0);
}

/** A backup is due once words have waited for two weeks, and not before. */
export async function remindsOfBackup(context: ReturnType<typeof testContext>): Promise<void> {
  const ask = localAsk(createHandlers(context));
  const due = () => ask('backup-due', {});
  const write = (at: string, text: string) => context.database.notes.put({ storeKey: `m:${at}`, text, updatedAt: at });
  expect(await due()).toEqual({ ok: true, answer: null });
  await write('2026-11-10T08:00:00.000Z', 'twelve days ago');
  expect(await due()).toEqual({ ok: true, answer: null });
  await write('2026-11-01T08:00:00.000Z', 'three weeks ago');
  expect(await due()).toEqual({ ok: true, answer: { written: 2, since: '2026-11-01T08:00:00.000Z' } });
  await context.database.fileNotes.put({ id: 'backup', at: '2026-11-09T08:00:00.000Z', name: 'backup.json' });
  expect(await due()).toEqual({ ok: true, answer: null });
}
