import { stopIfCancelled } from '@/domain/file-fault';
import { backupVersion, type BackupRow } from '@/exchange/backup/format';
import { writeBackup } from '@/exchange/backup/write-backup';
import { allRows, backedUpTables } from '@/store/backup/tables';
import type { Context } from '../context';
import { known } from './stored-settings';
import type { Beat } from './progress';

/** A file to hand to the buyer. */
export interface MadeFile {
  name: string;
  blob: Blob;
}

/** What jobs with files need of the world. `version` is the program's own. */
export type FilesContext = Pick<Context, 'database' | 'now'> & { version: string };

/** Everything kept and the settings as they are stored, as one JSON file; when it was made is noted, for the reminder. */
export async function makeBackup(
  context: FilesContext,
  stored: unknown,
  beat: Beat,
  signal?: AbortSignal,
): Promise<MadeFile> {
  const { database, now } = context;
  const tables = backedUpTables(database);
  const counts = await Promise.all(tables.map((table) => table.count()));
  const of = counts.reduce((sum, count) => sum + count, 0);
  const madeAt = now();
  const name = `touchstone-backup-${madeAt.slice(0, 10)}.json`;
  async function* rows(): AsyncGenerator<BackupRow> {
    const settings = known(stored);
    if (Object.keys(settings).length > 0) yield ['settings', settings];
    let done = 0;
    for (const table of tables)
      for await (const row of allRows(table)) {
        stopIfCancelled(signal);
        yield [table.name, row];
        beat((done += 1), of);
      }
  }
  const blob = await writeBackup({ version: backupVersion, app: context.version, madeAt }, rows());
  await database.fileNotes.put({ id: 'backup', at: madeAt, name });
  return { name, blob };
}
