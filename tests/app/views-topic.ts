import { expect } from 'vitest';
import { localAsk } from '@/app/answer';
import type { Handlers } from '@/app/handlers';
import { everyStore } from '@/domain/store-line';
import { usualColumns } from '@/domain/table-view';

/** A view of the table is kept, listed and forgotten. */
export async function keepsViews(handlers: Handlers): Promise<void> {
  const ask = localAsk(handlers);
  const view = { id: 'view-0001', name: 'Toys', query: everyStore, columns: usualColumns };
  expect(await ask('keep-view', { view })).toEqual({ ok: true, answer: [view] });
  expect(await ask('views', {})).toEqual({ ok: true, answer: [view] });
  expect(await ask('drop-view', { id: view.id })).toEqual({ ok: true, answer: [] });
}
