import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportSheets } from '@/app/export-sheets';
import { lived } from '../app/files/lived-profile';
import { cell, exported, previewed, savedBy } from '../app/files/sheets-edited';

const installed = spawnSync('soffice', ['--version']).status === 0;
const nothing = { new: 0, changed: 0, conflict: 0, refused: 0 };

describe.skipIf(!installed)('LibreOffice (skipped where soffice is not installed)', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'touchstone-office-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a file in LibreOffice and saves it in another form. */
  async function converted(file: Blob, from: string, to: string): Promise<File> {
    writeFileSync(join(folder, `in.${from}`), new Uint8Array(await file.arrayBuffer()));
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    const out = join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, join(folder, `in.${from}`)], {
      timeout: 120_000,
    });
    return new File([readFileSync(join(out, `in.${to}`))], `in.${to}`);
  }

  it('saves our workbook so that it comes back unchanged, also by way of its own format', async () => {
    const context = await lived();
    const [file] = await exportSheets(context, 'xlsx');
    const saved = await converted(file?.blob ?? new Blob(), 'xlsx', 'xlsx');
    expect(await previewed(context, saved)).toMatchObject({
      counts: { ...nothing, same: 6 },
      ignored: [],
      untaken: [],
    });
    const own = await converted(file?.blob ?? new Blob(), 'xlsx', 'ods');
    const back = await converted(own, 'ods', 'xlsx');
    expect(await previewed(context, back)).toMatchObject({ counts: { ...nothing, same: 6 }, untaken: [] });
  });

  it('keeps what was edited, dates and line ends among them', async () => {
    const context = await lived();
    const workbook = await exported(context);
    cell(workbook, 'notes', 'note').value = 'One\nTwo 二 =1+1';
    cell(workbook, 'blacklist', 'blacklist.expires').value = new Date('2027-03-01T12:30:00Z');
    const saved = await converted(await savedBy(workbook), 'xlsx', 'xlsx');
    const { counts, lines } = await previewed(context, saved);
    expect(counts).toMatchObject({ changed: 2, conflict: 0, refused: 0 });
    expect(lines.flatMap(({ changes = [] }) => changes)).toEqual([
      'note: Slow.\n慢 > One\nTwo 二 =1+1',
      'blacklist.expires:  > 2027-03-01T12:30:00Z',
    ]);
  });
});
