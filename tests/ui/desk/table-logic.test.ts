import { describe, expect, it } from 'vitest';
import { everyStore, type StoreQuery } from '@/domain/store-line';
import { readyViews, usualColumns } from '@/domain/table-view';
import { moved, switched, withWidth } from '@/ui/desk/stores/column-list';
import { gridWish } from '@/ui/desk/stores/grid-keys';
import { allOrNone, extended, nothingChosen, toggled } from '@/ui/desk/stores/selection';
import { changesFrom, keysOf, placeOf } from '@/ui/desk/stores/table-address';
import { hashOf, routeOf } from '@/ui/desk/route';

const keys = ['a', 'b', 'c', 'd', 'e'];
const chosenIn = ({ chosen }: { chosen: ReadonlySet<string> }) => [...chosen].sort().join('');

describe('choosing rows', () => {
  it('chooses one, and up to another with Shift, however the range grows or shrinks', () => {
    const one = toggled(toggled(nothingChosen, 4, 'e'), 1, 'b');
    expect(chosenIn(one)).toBe('be');
    expect(chosenIn(extended(one, 3, keys))).toBe('bcde');
    expect(chosenIn(extended(extended(one, 3, keys), 2, keys))).toBe('bce');
    expect(chosenIn(extended(one, 0, keys))).toBe('abe');
    expect(chosenIn(toggled(extended(one, 3, keys), 2, 'c'))).toBe('bde');
  });

  it('chooses the whole list beside what was chosen elsewhere, and lets it go again', () => {
    const other = toggled(nothingChosen, 0, 'z');
    expect(chosenIn(allOrNone(other, keys))).toBe('abcdez');
    expect(chosenIn(allOrNone(allOrNone(other, keys), keys))).toBe('z');
  });
});

describe('keys in the table', () => {
  const press = (key: string, held: Partial<KeyboardEvent> = {}) =>
    gridWish(
      { key, shiftKey: false, ctrlKey: false, metaKey: false, altKey: false, ...held },
      { active: 5, page: 10, total: 12 },
    );
  it.each([
    ['ArrowDown', 6],
    ['ArrowUp', 4],
    ['PageDown', 11],
    ['PageUp', 0],
    ['Home', 0],
    ['End', 11],
  ])('%s moves to row %d', (key, to) => {
    expect(press(key)).toEqual({ wish: 'move', to, extend: false });
    expect(press(key, { shiftKey: true })).toEqual({ wish: 'move', to, extend: true });
  });

  it('choose, open and let go, and leave every other key to the browser', () => {
    expect(press(' ')).toEqual({ wish: 'choose', extend: false });
    expect(press('Enter')).toEqual({ wish: 'open' });
    expect(press('a', { ctrlKey: true })).toEqual({ wish: 'all' });
    expect(press('Escape')).toEqual({ wish: 'none' });
    for (const one of [press('a'), press('ArrowDown', { ctrlKey: true }), press('ArrowLeft', { altKey: true })])
      expect(one).toBeNull();
  });
});

describe('the address of the table', () => {
  const changed: StoreQuery = {
    search: '清风 / a&b=c#',
    bands: ['high', 'stop'],
    minYears: 0,
    badges: ['super-factory'],
    tag: 'my tag',
    only: 'noted',
    sort: { by: 'company', descending: false },
  };

  it('is short for the plain table and for a view as it is', () => {
    expect(keysOf({ viewId: 'all', changes: {} })).toEqual([]);
    expect(keysOf({ viewId: 'blacklist', changes: {} })).toEqual(['blacklist']);
  });

  it.each(readyViews.map((view) => [view.id, view] as const))('brings every change of %s back', (viewId, { query }) => {
    const changes = changesFrom(query, changed);
    const route = routeOf(hashOf({ screen: 'stores', keys: keysOf({ viewId, changes }) }));
    const place = placeOf('keys' in route ? route.keys : []);
    expect(place.viewId).toBe(viewId);
    expect({ ...query, ...place.changes }).toEqual(changed);
    const plain = changesFrom(changed, query);
    expect({ ...changed, ...placeOf(keysOf({ viewId, changes: plain })).changes }).toEqual(query);
  });

  it('leaves out what it does not understand', () => {
    const text = 'bands=mild+high&years=many&only=mine&sort=-price&__proto__=x&search=ok';
    expect(placeOf(['all', text]).changes).toEqual({ bands: ['high'], search: 'ok' });
    expect(placeOf([])).toEqual({ viewId: 'all', changes: {} });
    expect(changesFrom(everyStore, everyStore)).toEqual({});
  });
});

describe('the list of columns', () => {
  it('shows, hides and moves columns and keeps widths in bounds; the last one stays', () => {
    const ids = (columns: typeof usualColumns) => columns.map(({ id }) => id).slice(0, 2);
    expect(ids(moved(usualColumns, 'company', -1))).toEqual(['company', 'band']);
    expect(ids(moved(usualColumns, 'band', -1))).toEqual(['band', 'company']);
    expect(switched(usualColumns, 'note').at(-1)).toEqual({ id: 'note', width: null });
    expect(switched([{ id: 'band', width: null }], 'band')).toHaveLength(1);
    expect(withWidth(usualColumns, 'band', 1e9)[0]).toEqual({ id: 'band', width: 640 });
    expect(withWidth(usualColumns, 'band', -5)[0]).toEqual({ id: 'band', width: 48 });
  });
});
