import { FileFaultError } from '@/domain/file-fault';
import { z } from '@/domain/schemas/zod';
import { backupFormat, backupVersion, type BackupHeader, type BackupRow } from './format';
import { linesOf } from './lines';
import { migrateRow } from './migrate-row';

const headerSchema: z.ZodType<BackupHeader> = z.object({
  format: z.literal(backupFormat),
  version: z.number().int().min(1),
  app: z.string().max(40),
  madeAt: z.iso.datetime(),
});
const rowSchema = z.tuple([z.string().regex(/^[a-zA-Z]{1,40}$/), z.record(z.string(), z.unknown())]);
const endSchema = z.tuple([z.literal('end'), z.number().int().min(0)]);

function parse(line: string): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new FileFaultError('damaged', 'a line is not JSON');
  }
}

const headerLine = /^\{"header":(\{.*\}),"rows":\[$/;

function headerOf(line: string): BackupHeader {
  const text = headerLine.exec(line)?.[1];
  if (text === undefined) throw new FileFaultError('not-ours');
  const found = parse(text);
  const version = z.object({ format: z.literal(backupFormat), version: z.number() }).safeParse(found);
  if (version.success && version.data.version > backupVersion) throw new FileFaultError('newer');
  const header = headerSchema.safeParse(found);
  if (!header.success) throw new FileFaultError('not-ours');
  return header.data;
}

/** What a backup holds, line by line: its header first, then each record in the newest form. */
export interface OpenBackup {
  header: BackupHeader;
  rows: AsyncIterable<BackupRow>;
}

/**
 * Opens a backup. Throws a `FileFaultError` for a file that is not one, one of a newer version, and, while the records are read, one that
 * is broken or was cut off. Only the form of a line is checked here, not what its record holds.
 */
export async function openBackup(file: Blob): Promise<OpenBackup> {
  const lines = linesOf(file);
  const first = await lines.next();
  if (first.done) throw new FileFaultError('not-ours');
  const header = headerOf(first.value);
  async function* rows(): AsyncGenerator<BackupRow> {
    let count = 0;
    for await (const line of lines) {
      const found = parse(line.replace(/,$/, ''));
      const end = endSchema.safeParse(found);
      if (end.success) {
        if (end.data[1] !== count) throw new FileFaultError('damaged', 'records are missing');
        return;
      }
      const row = rowSchema.safeParse(found);
      if (!row.success) throw new FileFaultError('damaged', 'a line is no record');
      count += 1;
      yield [row.data[0], migrateRow(header.version, row.data[0], row.data[1])];
    }
    throw new FileFaultError('damaged', 'the end is missing');
  }
  return { header, rows: rows() };
}
