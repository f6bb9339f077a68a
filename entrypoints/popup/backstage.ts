import { localAsk } from '@/app/answer';
import { browserContext } from '@/app/browser-context';
import { exportSheets } from '@/app/export-sheets';
import { createHandlers } from '@/app/handlers';
import { memoFile } from '@/app/memo/save-memo';
import type { Memo } from '@/domain/memo';
import { changedStores } from '@/store/changed-stores';
import type { ExportKind } from '@/ui/popup/ports';
import { saveFile } from '@/ui/popup/save-file';

export const context = browserContext();

export const ask = localAsk(createHandlers(context));

/** Saves everything that is kept to the buyer's downloads. */
export async function exportFile(kind: ExportKind): Promise<void> {
  for (const { name, blob } of await exportSheets(context, kind)) saveFile(document, name, blob);
}

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
