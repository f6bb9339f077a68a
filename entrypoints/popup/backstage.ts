import { localAsk } from '@/app/answer';
import { browserContext } from '@/app/browser-context';
import { createHandlers } from '@/app/handlers';
import { memoFile } from '@/app/memo/save-memo';
import type { Memo } from '@/domain/memo';
import { changedStores } from '@/store/changed-stores';
import { saveFile } from '@/ui/popup/save-file';

export const context = browserContext();

export const ask = localAsk(createHandlers(context));

/** Saves one memo as a workbook to the buyer's downloads. */
export async function saveMemo(memo: Memo): Promise<void> {
  const { name, blob } = await memoFile(memo);
  saveFile(document, name, blob);
}

/** Calls back when a store changed, in whatever window; the result ends it. */
export const onStoreChange = (changed: () => void): (() => void) =>
  changedStores(context.database, () => {
    changed();
  });
