import { followStores } from '@/app/desk/follow-stores';
import { createStoreIndex } from '@/app/desk/store-index';
import { serveTable } from '@/app/desk/table-protocol';
import { openDatabase } from '@/store/database';

const index = createStoreIndex();
const table = serveTable(globalThis, index);

followStores(openDatabase(), index, () => new Date().toISOString(), table.changed).catch((error: unknown) => {
  console.error('Touchstone could not read its stores', error);
  table.failed();
});
