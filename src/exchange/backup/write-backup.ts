import { createBreath, type Breath } from '../sheets/breath';
import { backupFormat, type BackupHeader, type BackupRow } from './format';

const pieceLength = 262_144;

/**
 * Writes a backup: valid JSON, one record a line, so that it can be read line by line however large it is. The last line says how
 * many records there are: a file that was cut off shows it. Each piece becomes a blob at once, which the browser may lay on disk.
 */
export async function writeBackup(
  header: Omit<BackupHeader, 'format'>,
  rows: AsyncIterable<BackupRow>,
  breathe: Breath = createBreath(),
): Promise<Blob> {
  const pieces: Blob[] = [];
  const head: BackupHeader = { format: backupFormat, ...header };
  let piece = `{"header":${JSON.stringify(head)},"rows":[\n`;
  let count = 0;
  for await (const row of rows) {
    piece += `${JSON.stringify(row)},\n`;
    count += 1;
    if (piece.length >= pieceLength) {
      pieces.push(new Blob([piece]));
      piece = '';
    }
    await breathe();
  }
  return new Blob([...pieces, `${piece}["end",${count}]\n]}\n`], { type: 'application/json' });
}
