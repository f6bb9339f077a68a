import { followStores } from '@/app/desk/follow-stores';
import { createStoreIndex } from '@/app/desk/store-index';
import { serveTable } from '@/app/desk/table-protocol';
import { openDatabase } from '@/store/database';

const index = createStoreIndex();
const table = serveTable(globalThis, index);

const failed = (error: unknown) => {
  console.error('Touchstone could not read its stores', error);
  table.failed();
};

followStores(openDatabase(), index, () => new Date().toISOString(), table.changed, failed).catch(failed);
