import { expect, it } from 'vitest';
import { everyStore } from '@/domain/store-line';
import { readyViews, usualColumns, viewsWith, type TableView } from '@/domain/table-view';
import { checkedRow } from '@/store/backup/row-schemas';

const view: TableView = {
  id: 'view-0001',
  name: 'Toys',
  query: { ...everyStore, search: 'wanju' },
  columns: usualColumns,
};

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
