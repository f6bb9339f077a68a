import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { localAsk } from '@/app/answer';
import { createHandlers } from '@/app/handlers';
import { everyStore } from '@/domain/store-line';
import { mostViews, readyViews, usualColumns, viewsWith, type TableView } from '@/domain/table-view';
import { checkedRow } from '@/store/backup/row-schemas';
import { onViews } from '@/store/changed-views';
import { testContext } from './test-context';

const view: TableView = {
  id: 'view-0001',
  name: 'Toys',
  query: { ...everyStore, search: 'wanju' },
  columns: usualColumns,
};
const refused = { ok: false, error: 'refused' };

it('keeps, renames and forgets a view, and tells the other windows', async () => {
  const context = testContext();
  const ask = localAsk(createHandlers(context));
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
});

it('refuses a view that could not be drawn, and one too many', async () => {
  const context = testContext();
  const ask = localAsk(createHandlers(context));
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
});

it('offers the ready-made views first, with the columns the buyer gave them, then the buyer’s own by name', () => {
  const columns: TableView['columns'] = [{ id: 'company', width: 300 }];
  const kept = [
    { ...view, id: 'own-b', name: 'B' },
    { ...view, id: 'own-a', name: 'A' },
    { ...view, id: 'blacklist', name: null, columns },
  ];
  const all = viewsWith(kept);
  expect(all.map(({ id }) => id)).toEqual([...readyViews.map(({ id }) => id), 'own-a', 'own-b']);
  expect(all.find(({ id }) => id === 'blacklist')).toMatchObject({ columns, query: { only: 'blacklisted' } });
});

it('takes a view from a backup, and no damaged one', () => {
  const row = { ...view, updatedAt: '2026-11-22T08:00:00.000Z' };
  expect(checkedRow('views', row)).toEqual(row);
  expect(checkedRow('views', { ...row, query: { ...view.query, bands: ['mild'] } })).toBeNull();
});
