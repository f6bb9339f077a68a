import { bands } from '../assessment';
import { onlyChoices, storeColumnIds, type StoreQuery } from '../store-line';
import { longestViewName, narrowest, widest, type TableColumn, type TableView } from '../table-view';
import { badge } from './page-facts';
import { isoTime, shortText } from './text';
import { z } from './zod';

const query: z.ZodType<StoreQuery> = z.strictObject({
  search: z.string().max(200),
  bands: z.array(z.enum(bands)).max(bands.length),
  minYears: z.number().int().min(0).max(60).nullable(),
  badges: z.array(badge).max(30),
  tag: shortText(60).nullable(),
  only: z.enum(onlyChoices),
  sort: z.strictObject({ by: z.enum(storeColumnIds), descending: z.boolean() }),
});

const column: z.ZodType<TableColumn> = z.strictObject({
  id: z.enum(storeColumnIds),
  width: z.number().int().min(narrowest).max(widest).nullable(),
});

export const viewId = z.string().regex(/^[a-z0-9-]{3,60}$/);

/** A view without a column would show nothing, one with a column twice could not be drawn. */
const parts = {
  id: viewId,
  name: z.string().trim().min(1).max(longestViewName).nullable(),
  query,
  columns: z
    .array(column)
    .min(1)
    .refine((columns) => new Set(columns.map(({ id }) => id)).size === columns.length, 'a column twice'),
};
export const tableView: z.ZodType<TableView> = z.strictObject(parts);
/** The same as a record of a backup. */
export const viewRow = z.looseObject({ ...parts, updatedAt: isoTime });
