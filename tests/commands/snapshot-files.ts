import { readFileSync } from 'node:fs';
import { readingSchema } from '../../src/domain/schemas/reading';
import type { Reading } from '../../src/domain/reading';
import { openBackup } from '../../src/exchange/backup/read-backup';
import type { SnapshotRow } from '../../src/store/rows';
import { openRow } from '../../src/store/snapshots';
import { UsageError } from './read-options';

/** A kept reading with the store, and where there is one the offer, it belongs to. */
export interface StoredReading {
  group: string;
  reading: Reading;
}

const groupOf = ({ storeKey, offerId }: Pick<SnapshotRow, 'storeKey' | 'offerId'>) =>
  offerId === null ? storeKey : `${storeKey} ${offerId}`;

/** Readings of a backup of the extension; those this version cannot understand are left out. */
async function fromBackup(text: string): Promise<StoredReading[]> {
  const stored: StoredReading[] = [];
  for await (const [table, row] of (await openBackup(new Blob([text]))).rows) {
    if (table !== 'snapshots') continue;
    const snapshot = row as SnapshotRow;
    const reading = openRow(snapshot);
    if (reading) stored.push({ group: groupOf(snapshot), reading });
  }
  return stored;
}

/** Readings as a plain list, each for itself. */
function fromList(found: unknown, file: string): StoredReading[] {
  if (!Array.isArray(found)) throw new UsageError(`${file} is neither a backup nor a list of readings.`);
  return found.map((one, index) => {
    const reading = readingSchema.safeParse(one);
    if (!reading.success) throw new UsageError(`${file}: entry ${String(index + 1)} is no reading.`);
    return { group: `#${String(index + 1)}`, reading: reading.data };
  });
}

/** The kept readings in a JSON file: a backup made by the extension, or a list of readings. Throws UsageError for anything else. */
export async function snapshotsIn(file: string): Promise<StoredReading[]> {
  const text = readFileSync(file, 'utf8');
  if (text.startsWith('{"header":')) return fromBackup(text);
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
  return fromList(found, file);
}
