import type { TableNews } from '@/app/desk/table-protocol';

/** For tests that look at the index itself; a failure to read is thrown. */
export const silentNews: TableNews = {
  changed: () => undefined,
  more: () => undefined,
  failed: (error) => {
    throw error;
  },
};
