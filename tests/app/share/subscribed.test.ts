import { beforeAll, describe, expect, it } from 'vitest';
import { subscribedNews } from '@/app/share/subscribed';
import { createSigningKey, type SigningKey } from '@/exchange/share/sign';
import type { SubscriptionRow } from '@/store/rows';
import { inventedLine, inventedList, signedFile } from '../../exchange/share/invented-list';
import { buyer, takeIn } from './two-buyers';

let key: SigningKey;
beforeAll(async () => {
  key = await createSigningKey();
});
const { signal } = new AbortController();

/** A handle as the browser gives it: leave to read, and a file or why there is none. */
function handleOf(file: File | DOMException, leave: PermissionState = 'granted'): FileSystemFileHandle {
  const handle = {
    queryPermission: () => Promise.resolve(leave),
    getFile: () => (file instanceof File ? Promise.resolve(file) : Promise.reject(file)),
  };
  return handle as unknown as FileSystemFileHandle;
}

/** A buyer who took in one list and follows its file; the test's database cannot hold a handle, so the row stands beside it. */
async function follower(handle: FileSystemFileHandle) {
  const wang = buyer();
  await takeIn(wang, await signedFile(key, inventedList()));
  const kept: SubscriptionRow[] = [
    { fingerprint: key.fingerprint, handle, fileName: 'list.json', size: 1, changedAt: 1 },
  ];
  const subscriptions = {
    toArray: () => Promise.resolve([...kept]),
    put: (row: SubscriptionRow) => Promise.resolve(kept.splice(0, 1, row)),
  };
  const context = { ...wang.context, database: { ...wang.db, subscriptions } as unknown as typeof wang.db };
  return { wang, news: () => subscribedNews(context, signal) };
}

describe('a followed file', () => {
  it('is told of when it says something else, and nothing is taken in', async () => {
    const newer = inventedList({ entries: [inventedLine(1, { rating: 5 }), inventedLine(2)] });
    const { wang, news } = await follower(handleOf(await signedFile(key, newer)));
    expect(await news()).toMatchObject([
      { author: 'Li Ming 李明', news: 'changed', counts: { new: 1, changed: 1, gone: 0 } },
    ]);
    expect(await wang.db.shared.count()).toBe(1);
  });

  it('that says the same under a new date is passed over, and not read again', async () => {
    let reads = 0;
    const file = await signedFile(key, inventedList({ date: '2026-11-20T08:00:00.000Z' }));
    const text = file.arrayBuffer.bind(file);
    file.arrayBuffer = () => {
      reads += 1;
      return text();
    };
    const { news } = await follower(handleOf(file));
    expect([await news(), await news(), reads]).toEqual([[], [], 1]);
  });

  it('waits for leave, is gone, is damaged or comes under another key: one line each', async () => {
    const file = await signedFile(key, inventedList());
    const asked = await follower(handleOf(file, 'prompt'));
    expect(await asked.news()).toMatchObject([{ news: 'ask' }]);
    const gone = await follower(handleOf(new DOMException('moved', 'NotFoundError')));
    expect(await gone.news()).toMatchObject([{ news: 'fault', fault: 'gone' }]);
    expect(await gone.wang.db.shared.count()).toBe(1);
    const damaged = await follower(handleOf(new File(['{'], 'list.json')));
    expect(await damaged.news()).toMatchObject([{ news: 'fault', fault: 'not-ours' }]);
    const forged = await follower(handleOf(await signedFile(await createSigningKey(), inventedList())));
    expect(await forged.news()).toMatchObject([{ news: 'other-key' }]);
  });
});
