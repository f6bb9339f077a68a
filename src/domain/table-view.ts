import { everyStore, type StoreColumnId, type StoreQuery } from './store-line';

/** A column that is shown; `width` in pixels, null for the usual one. */
export interface TableColumn {
  id: StoreColumnId;
  width: number | null;
}

/** Bounds of a width the buyer may give a column, in pixels. */
export const narrowest = 48;
export const widest = 640;

/** Characters of the longest name of a view, and how many views a buyer may keep: a menu of more is no menu. */
export const longestViewName = 60;
export const mostViews = 100;

/** A way to look at the table: filter, search, order and columns. `name` is null for a ready-made one, which the reader's language names. */
export interface TableView {
  id: string;
  name: string | null;
  query: StoreQuery;
  columns: TableColumn[];
}

export const readyViewIds = ['all', 'open-payments', 'high-or-stop', 'unjudged', 'blacklist', 'factories'] as const;
export type ReadyViewId = (typeof readyViewIds)[number];
export const isReadyView = (id: string): id is ReadyViewId => readyViewIds.some((one) => one === id);

const shown = (...ids: StoreColumnId[]): TableColumn[] => ids.map((id) => ({ id, width: null }));

/** Columns shown until the buyer chooses others. */
export const usualColumns = shown(
  'band',
  'company',
  'years',
  'badges',
  'repeatRate',
  'serviceScore',
  'rating',
  'tags',
  'exposure',
  'lastSeen',
);

/** Badges 1688 gives to makers, not to traders: 超级工厂, 源头工厂, 深度验厂. */
export const factoryBadges: StoreQuery['badges'] = ['super-factory', 'source-factory', 'deep-factory-audit'];

function ready(id: ReadyViewId, query: Partial<StoreQuery>, columns: TableColumn[] = usualColumns): TableView {
  return { id, name: null, query: { ...everyStore, ...query }, columns };
}

/** Views every buyer has from the start; the first one is the plain table. */
export const readyViews: readonly [TableView, ...TableView[]] = [
  ready('all', {}),
  ready(
    'open-payments',
    { only: 'exposed', sort: { by: 'exposure', descending: true } },
    shown('band', 'company', 'exposure', 'years', 'rating', 'tags', 'note', 'lastSeen'),
  ),
  ready('high-or-stop', { bands: ['high', 'stop'], sort: { by: 'band', descending: true } }),
  ready('unjudged', { only: 'unjudged' }, shown('company', 'rating', 'tags', 'note', 'lastSeen')),
  ready(
    'blacklist',
    { only: 'blacklisted' },
    shown('band', 'company', 'blacklist', 'rating', 'tags', 'note', 'lastSeen'),
  ),
  ready('factories', { badges: factoryBadges, minYears: 5, sort: { by: 'years', descending: true } }),
];

/** All views: the ready-made ones with the columns the buyer gave them, then the buyer's own by name. */
export function viewsWith(kept: readonly TableView[]): TableView[] {
  const columnsOf = new Map(kept.map(({ id, columns }) => [id, columns]));
  const made = readyViews.map((view) => ({ ...view, columns: columnsOf.get(view.id) ?? view.columns }));
  const own = kept.filter(({ id, name }) => name !== null && !isReadyView(id));
  return [...made, ...own.toSorted((one, other) => (one.name ?? '').localeCompare(other.name ?? '', 'zh-CN'))];
}

/** Columns of a view before the buyer changed them; an own view goes back to the usual ones. */
export const firstColumns = (id: string): TableColumn[] =>
  readyViews.find((view) => view.id === id)?.columns ?? usualColumns;
