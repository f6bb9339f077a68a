import { stopIfCancelled } from '@/domain/file-fault';
import { withPart } from '@/store/part/part-database';
import { onePart } from '@/store/write-lock';
import type { Context } from '../context';
import { exportSheets } from '../export-sheets';
import type { MadeFile } from './backup';
import type { Beat } from './progress';

/** The same files as a whole export, of some stores alone; one that is under way in another tab is waited for. */
export async function exportPart(
  { database, now }: Pick<Context, 'database' | 'now'>,
  format: 'xlsx' | 'csv',
  storeKeys: readonly string[],
  beat: Beat,
  signal?: AbortSignal,
): Promise<MadeFile[]> {
  const stop = () => {
    stopIfCancelled(signal);
  };
  const files = await onePart(() =>
    withPart(database, storeKeys, stop, (part) => exportSheets({ database: part, now }, format, beat, signal)),
  );
  // Told apart from a file of everything.
  return files.map(({ name, blob }) => ({ name: name.replace('touchstone-', 'touchstone-chosen-'), blob }));
}
