import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FileFaultError } from '@/domain/file-fault';
import { backupVersion, type BackupRow } from '@/exchange/backup/format';
import { openBackup } from '@/exchange/backup/read-backup';
import { writeBackup } from '@/exchange/backup/write-backup';
import { checkedRow } from '@/store/backup/row-schemas';
import { filesUnder, root } from '../../project-files';

const header = { version: backupVersion, app: '0.1.0', madeAt: '2026-11-22T08:00:00.000Z' };

async function* each(rows: BackupRow[]): AsyncGenerator<BackupRow> {
  yield* await Promise.resolve(rows);
}

async function rowsOf(file: Blob): Promise<BackupRow[]> {
  const found: BackupRow[] = [];
  for await (const row of (await openBackup(file)).rows) found.push(row);
  return found;
}

/** The word a file is refused with, or "taken". */
async function faultOf(text: string | Uint8Array<ArrayBuffer>): Promise<string> {
  try {
    await rowsOf(new Blob([text]));
    return 'taken';
  } catch (error) {
    return error instanceof FileFaultError ? error.fault : String(error);
  }
}

const head = (version: unknown) =>
  `{"header":{"format":"touchstone-backup","version":${String(version)},"app":"1","madeAt":"2026-11-22T08:00:00.000Z"},"rows":[\n`;

describe('a backup', () => {
  it('gives back every record, and is JSON as a whole', async () => {
    const rows: BackupRow[] = [
      ['notes', { storeKey: 'm:1', text: 'line one\nline two\r\n"],"\u2028 试金石 😀' }],
      ['marks', { storeKey: 'm:1', tags: [], rating: null }],
    ];
    const file = await writeBackup(header, each(rows));
    expect(await rowsOf(file)).toEqual(rows);
    expect(JSON.parse(await file.text())).toMatchObject({ rows: [...rows, ['end', 2]] });
  });

  it('has an example of every version before this one, and each opens with all its records', async () => {
    const examples = filesUnder('tests/exchange/backup/stored', /\.backup$/);
    expect(examples).toHaveLength(backupVersion - 1);
    for (const example of examples) {
      const text = readFileSync(join(root, example), 'utf8');
      const written = (JSON.parse(text) as { rows: BackupRow[] }).rows.slice(0, -1);
      const rows = await rowsOf(new Blob([text]));
      expect(rows).toHaveLength(written.length);
      expect(rows).toMatchObject(written);
      const ofTables = rows.filter(([table]) => table !== 'settings');
      expect(ofTables.filter(([table, row]) => checkedRow(table, row) === null)).toEqual([]);
    }
    const [older, newest] = [{ storeKey: 'm:1' }, { storeKey: 'm:1', licenceCode: null, legalName: null }];
    expect(await rowsOf(new Blob([`${head(1)}["stores",${JSON.stringify(older)}],\n["end",1]\n]}\n`]))).toEqual([
      ['stores', newest],
    ]);
  });

  it.each([
    ['', 'not-ours'],
    ['{"a":1}', 'not-ours'],
    ['storeKey,rating\nm:1,5', 'not-ours'],
    [new Uint8Array([0x50, 0x4b, 3, 4, 0xff, 0xfe]), 'not-ours'],
    [`${head(backupVersion + 1)}["end",0]\n]}`, 'newer'],
    [`${head('"2"')}["end",0]\n]}`, 'not-ours'],
    [head(2), 'damaged'],
    [`${head(2)}["notes",{"storeKey":"m:1"}],\n`, 'damaged'],
    [`${head(2)}["notes",{"storeKey":"m:1"}],\n["end",2]\n]}`, 'damaged'],
    [`${head(2)}["notes",{"storeKey":\n["end",0]\n]}`, 'damaged'],
    [`${head(2)}["notes",["m:1"]],\n["end",1]\n]}`, 'damaged'],
    [`${head(2)}["end",0]\n]}`, 'taken'],
  ])('%j is %s', async (text, fault) => expect(await faultOf(text)).toBe(fault));

  it('refuses an endless line without reading on', async () => {
    expect(await faultOf(`${head(2)}["notes","${'a'.repeat(20_000_000)}`)).toBe('not-ours');
  });

  it('lets no record reach what every object inherits', async () => {
    const text = `${head(2)}["notes",{"storeKey":"m:1","text":"a","updatedAt":"2026-11-22T08:00:00.000Z","__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}],\n["end",1]\n]}`;
    const [[table, row] = ['', {}]] = await rowsOf(new Blob([text]));
    const checked = checkedRow(table, row);
    expect(checked).toMatchObject({ storeKey: 'm:1' });
    expect(Object.getPrototypeOf(checked)).toBe(Object.prototype);
    expect('polluted' in {}).toBe(false);
    expect('polluted' in (checked ?? {})).toBe(false);
  });
});
