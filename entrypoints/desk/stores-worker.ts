import { followStores } from '@/app/desk/follow-stores';
import { createStoreIndex } from '@/app/desk/store-index';
import { serveTable } from '@/app/desk/table-protocol';
import { openDatabase } from '@/store/database';

const index = createStoreIndex();
const news = serveTable(globalThis, index);

followStores(openDatabase(), index, () => new Date().toISOString(), news).catch(news.failed);
