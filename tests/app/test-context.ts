import 'fake-indexeddb/auto';
import type { Context, Shelf } from '@/app/context';
import type { StoreView } from '@/domain/view';
import { openDatabase } from '@/store/database';

/** A shelf in memory that copies what it is given, as the browser does. */
export function memoryShelf(): Shelf & { values: Map<string, unknown> } {
  const values = new Map<string, unknown>();
  return {
    values,
    get: (key) => Promise.resolve(structuredClone(values.get(key))),
    clear: () => {
      values.clear();
      return Promise.resolve();
    },
    set: (key, value) => {
      values.set(key, structuredClone(value));
      return Promise.resolve();
    },
  };
}

let databases = 0;

/** A fresh database and shelves, a clock that stands still, and a record of what tabs were shown. */
export function testContext(change: Partial<Context> = {}) {
  databases += 1;
  const shown: [number, StoreView][] = [];
  const loaded: [number, string][] = [];
  const observed: boolean[] = [];
  const context: Context = {
    database: openDatabase(`test-${databases}`),
    local: memoryShelf(),
    session: memoryShelf(),
    browserLanguage: () => 'en-GB',
    now: () => '2026-11-22T08:00:00.000Z',
    showOnTab: (tabId, view) => {
      shown.push([tabId, view]);
      return Promise.resolve();
    },
    loadScript: (tabId, script) => {
      loaded.push([tabId, script]);
      return Promise.resolve();
    },
    observePages: (wanted) => {
      observed.push(wanted);
      return Promise.resolve();
    },
    ...change,
  };
  return { ...context, shown, loaded, observed };
}

/** The judged view, or a failed test that shows what came instead. */
export function judged(view: StoreView): Extract<StoreView, { state: 'judged' }> {
  if (view.state !== 'judged') throw new Error(`expected a judged view, got ${JSON.stringify(view)}`);
  return view;
}
