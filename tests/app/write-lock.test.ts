import { afterEach, expect, it, vi } from 'vitest';
import { localAsk } from '@/app/answer';
import { createHandlers } from '@/app/handlers';
import { asOnlyImport, holdImport, writeAlone } from '@/store/write-lock';
import { invented, oldStore } from './invented';
import { testContext } from './test-context';

/** As much of the browser's lock manager as is asked for here: requests of one name wait for each other, unless both share. */
function lockManager() {
  const held = new Map<string, { shared: boolean; done: Promise<unknown> }>();
  const request = async (
    name: string,
    options: LockOptions | (() => unknown),
    callback?: (lock: unknown) => unknown,
  ) => {
    const { mode, ifAvailable } = typeof options === 'function' ? {} : options;
    const work = typeof options === 'function' ? options : callback;
    const before = held.get(name);
    if (before && ifAvailable) return work?.(null);
    if (before && !(before.shared && mode === 'shared')) await before.done;
    const done = Promise.resolve().then(() => work?.({ name }));
    held.set(name, { shared: mode === 'shared', done });
    try {
      return await done;
    } finally {
      held.delete(name);
    }
  };
  return { request };
}

afterEach(() => vi.unstubAllGlobals());

it('lets writes wait while an import is applied, and readings go on', async () => {
  vi.stubGlobal('navigator', { locks: lockManager() });
  const ask = localAsk(createHandlers(testContext()));
  const order: string[] = [];
  let finish: () => void = () => undefined;
  const applying = writeAlone(
    () =>
      new Promise<void>((resolve) => {
        finish = () => {
          order.push('import');
          resolve();
        };
      }),
  );
  const visit = ask('visit', { writeId: 'write-0001', reading: invented(oldStore) }).then(() => order.push('visit'));
  await ask('store-view', { storeKey: 'm:b2b-2200000000001abcde', offerId: null }).then(() => order.push('view'));
  finish();
  await Promise.all([applying, visit]);
  expect(order).toEqual(['view', 'import', 'visit']);
});

it('lets one import go on at a time', async () => {
  vi.stubGlobal('navigator', { locks: lockManager() });
  const first = asOnlyImport(async () => [await asOnlyImport(() => Promise.resolve('second')), 'first']);
  expect(await first).toEqual([null, 'first']);
  expect(await asOnlyImport(() => Promise.resolve('third'))).toBe('third');
});

it('frees the place of the import before it says so', async () => {
  vi.stubGlobal('navigator', { locks: lockManager() });
  const giveBack = await holdImport();
  expect(await holdImport()).toBeNull();
  await giveBack?.();
  expect(await holdImport()).not.toBeNull();
});
