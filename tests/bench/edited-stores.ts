import { blankMark } from '@/domain/mark';
import { toTable } from '@/exchange/sheets/sheet';
import { storeColumns } from '@/exchange/sheets/store-columns';
import type { StoreSheetRow } from '@/exchange/sheets/rows';
import { writeXlsx } from '@/exchange/sheets/write-xlsx';
import { oldStore } from '../app/invented';

/** As the filled desk names its stores. */
const keyOf = (index: number) => `m:b2b-${String(3_300_000_000_000 + index)}`;
const at = '2026-06-01T08:00:00.000Z';

/** The sheet of stores as the desk wrote it, in which the buyer then rated and tagged every store. */
export async function editedStores(stores: number): Promise<Buffer> {
  const revision = storeColumns.find(({ name }) => name === 'revision');
  const blank = (storeKey: string): StoreSheetRow => ({
    storeKey,
    facts: { ...oldStore, memberId: storeKey.slice(2) },
    assessment: { band: 'guarded', score: 41, best: 22, coverage: 0.75 },
    mark: blankMark(storeKey),
    firstSeenAt: at,
    lastSeenAt: at,
  });
  function* rows() {
    for (let index = 0; index < stores; index += 1) {
      const row = blank(keyOf(index));
      yield { ...row, mark: { ...row.mark, rating: 1 + (index % 5), tags: ['spring order', '纸盒'] } };
    }
  }
  const columns = storeColumns.map((column) =>
    column === revision
      ? { ...column, value: ({ storeKey }: StoreSheetRow) => revision.value(blank(storeKey)) }
      : column,
  );
  const blob = await writeXlsx([toTable({ name: 'stores', columns, rows: rows() })]);
  return Buffer.from(await blob.arrayBuffer());
}
