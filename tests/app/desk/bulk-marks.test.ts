import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { isRenewed } from '@/app/briefs-judged-by';
import { bulkMarks } from '@/app/desk/bulk-marks';
import { followStores } from '@/app/desk/follow-stores';
import { serveMarks } from '@/app/desk/marks-work';
import { createStoreIndex } from '@/app/desk/store-index';
import { loadSettings } from '@/app/settings';
import { visit } from '@/app/visit';
import { blacklistChangedKey } from '@/domain/mark';
import { everyStore } from '@/domain/store-line';
import { invented, oldStore } from '../invented';
import { testContext } from '../test-context';
import { plantedWorkers } from './planted-worker';
import { silentNews } from './silent-news';

const quiet = () => undefined;
const plainStore = { firstSeenAt: '2026-11-01T08:00:00.000Z', lastSeenAt: '2026-11-01T08:00:00.000Z' };

/** One judged store and `more` that were only seen, a table that follows them, and bulk changes over workers in this process. */
async function desk(more: number) {
  const context = testContext();
  await visit(context, { writeId: 'write-0001', reading: invented(oldStore) });
  await context.database.stores.bulkAdd(
    Array.from({ length: more }, (_, at) => ({
      ...plainStore,
      storeKey: `m:seen-${String(at)}`,
      memberId: `seen-${String(at)}`,
      loginId: null,
      shopHost: null,
      companyName: null,
    })),
  );
  const index = createStoreIndex();
  const stop = await followStores(context.database, index, context.now, silentNews);
  const { workers, startWorker } = plantedWorkers((wire) => {
    serveMarks(wire, context.database);
  });
  const keys = index.keys(everyStore);
  const lines = () => index.page(everyStore, 0, keys.length).lines;
  const ended = () => expect.poll(() => workers.every(({ isEnded }) => isEnded)).toBe(true);
  return { context, marks: bulkMarks(context, startWorker), keys, lines, workers, ended, stop };
}

const blacklist = {
  kind: 'blacklist',
  entry: { reason: 'sent stones', at: '2026-11-22T08:00:00.000Z', expires: null },
} as const;

it('puts many stores on the blacklist, tells the table and open lists, and judges them anew', async () => {
  const { context, marks, keys, lines, ended, stop } = await desk(60);
  expect(await marks.change(keys, blacklist, quiet).ended).toEqual({ changed: 61, same: 0, full: 0, gone: 0 });
  await ended();
  await expect.poll(() => lines().filter(({ blacklisted }) => blacklisted === 'sent stones').length).toBe(61);
  await expect.poll(() => lines().find(({ brief }) => brief !== null)?.brief?.band).toBe('stop');
  expect(await context.local.get(blacklistChangedKey)).toBe(context.now());
  await expect.poll(async () => isRenewed(context, await loadSettings(context))).toBe(true);

  expect(await marks.undo(quiet)).toEqual({ undone: 61, left: 0 });
  await ended();
  await expect.poll(() => lines().filter(({ blacklisted }) => blacklisted !== null).length).toBe(0);
  await expect.poll(() => lines().find(({ brief }) => brief !== null)?.brief?.band).not.toBe('stop');
  expect(await marks.undo(quiet)).toBeNull();
  stop();
});

it('has verdicts made again at the next opening when it is closed in the middle', async () => {
  const { context, marks, keys, workers, stop } = await desk(0);
  await loadSettings(context).then((settings) => isRenewed(context, settings));
  await marks.change(keys, blacklist, quiet).ended;
  for (const worker of workers) worker.isEnded = true;
  expect(await isRenewed(context, await loadSettings(context))).toBe(false);
  stop();
});

it('changes nothing when it is stopped', async () => {
  const { context, marks, keys, stop } = await desk(600);
  const job = marks.change(keys, { kind: 'rate', rating: 3 }, quiet);
  job.stop();
  expect(await job.ended).toBeNull();
  expect([await context.database.marks.count(), await marks.last()]).toEqual([0, null]);
  stop();
});

it('says why nothing could be changed', async () => {
  const { context, marks, keys, stop } = await desk(0);
  stop();
  context.database.marks.hook('creating', () => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(marks.change(keys, blacklist, quiet).ended).rejects.toMatchObject({ reason: 'storage-full' });
});
