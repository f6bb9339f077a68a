import { stopIfCancelled } from '@/domain/file-fault';
import { openBackup } from '@/exchange/backup/read-backup';
import { applyRestore, previewRestore, type TableChange } from '@/store/backup/restore';
import { clearStaged, stageRows } from '@/store/backup/stage';
import { writeAlone } from '@/store/write-lock';
import type { FilesContext } from './backup';
import type { Beat } from './progress';

/** What restoring a backup would do; `refused` records hold nothing that can be kept and are left out. */
export interface RestorePreview {
  name: string;
  madeAt: string;
  tables: TableChange[];
  refused: number;
  settings: object | null;
}

/** Reads a backup, checks it to its end and says what restoring it would do; nothing of the buyer's changes. Throws a `FileFaultError`. */
export async function readBackup(
  { database }: FilesContext,
  file: File,
  beat: Beat,
  signal?: AbortSignal,
): Promise<RestorePreview> {
  const { header, rows } = await openBackup(file);
  const stop = (done: number) => {
    stopIfCancelled(signal);
    beat(done, null);
  };
  try {
    const { refused, settings } = await stageRows(database, rows, stop);
    const tables = await previewRestore(database, stop);
    return { name: file.name, madeAt: header.madeAt, tables, refused, settings };
  } catch (error) {
    await clearStaged(database);
    throw error;
  }
}

/** Applies the backup that was read, whole or not at all. */
export async function restoreBackup(
  { database, now }: FilesContext,
  { name, settings, tables }: RestorePreview,
  beat: Beat,
  signal?: AbortSignal,
): Promise<TableChange[]> {
  const of = tables.reduce((sum, { added, changed, same }) => sum + added + changed + same, 0);
  return writeAlone(() =>
    applyRestore(database, { name, settings, now: now() }, (done) => {
      stopIfCancelled(signal);
      beat(done, of);
    }),
  );
}
