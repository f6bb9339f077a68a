import 'fake-indexeddb/auto';
import { expect } from 'vitest';
import { answer, localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import { everyStore } from '@/domain/store-line';
import { mostViews, usualColumns, type TableView } from '@/domain/table-view';
import { onViews } from '@/store/changed-views';
import type { testContext } from './test-context';

type Tested = ReturnType<typeof testContext>;

const view: TableView = {
  id: 'view-0001',
  name: 'Toys',
  query: { ...everyStore, search: 'wanju' },
  columns: usualColumns,
};
const refused = { ok: false, error: 'refused' };

/** Keeps, renames and forgets a view; the other windows are told. */
export async function keepsViews(context: Tested, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  let told = 0;
  const stop = onViews(context.database, () => (told += 1));
  expect(await ask('keep-view', { view })).toEqual({ ok: true, answer: [view] });
  expect(await ask('keep-view', { view: { ...view, name: ' Trains ' } })).toMatchObject({
    answer: [{ name: 'Trains' }],
  });
  expect(await ask('views', {})).toMatchObject({ answer: [{ id: view.id }] });
  expect(await ask('drop-view', { id: view.id })).toEqual({ ok: true, answer: [] });
  await expect.poll(() => told).toBeGreaterThanOrEqual(3);
  stop();
}

/** A view that could not be drawn is refused, and so are one too many and one a page asks for. */
export async function refusesViews(context: Tested, handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  const page = { kind: 'page', tabId: 7 } as const;
  expect(await answer(handlers, { topic: 'keep-view', question: { view } }, page)).toEqual(refused);
  const [first] = usualColumns;
  for (const bad of [
    { ...view, columns: [] },
    { ...view, columns: first ? [first, first] : [] },
    { ...view, name: '' },
    { ...view, id: '../x' },
    { ...view, columns: [{ id: 'band' as const, width: 1e9 }] },
  ])
    expect(await ask('keep-view', { view: bad })).toEqual(refused);
  for (let at = 0; at < mostViews; at += 1)
    await ask('keep-view', { view: { ...view, id: `view-${String(1000 + at)}` } });
  expect(await ask('keep-view', { view })).toEqual(refused);
  expect(await context.database.views.count()).toBe(mostViews);
}
