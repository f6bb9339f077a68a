import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { changeMark } from '@/app/change-mark';
import { exportSheets } from '@/app/export-sheets';
import { applyImport, readImport } from '@/app/files/import-sheets';
import { undoImport } from '@/store/backup/journal';
import { readChecks } from '@/store/checks';
import { readMark } from '@/store/marks';
import { beat, everything, lived, storeKey } from './lived-profile';
import { brought, cell, exported, previewed, savedBy } from './sheets-edited';

const nothing = { new: 0, changed: 0, conflict: 0, refused: 0 };

describe('a workbook brought back', () => {
  it('as it was changes nothing, whoever saved it', async () => {
    const context = await lived();
    const [own] = await exportSheets(context, 'xlsx');
    const asWritten = await previewed(context, new File([own?.blob ?? ''], 'own.xlsx'));
    expect(asWritten).toMatchObject({ counts: { ...nothing, same: 6 }, ignored: [] });
    expect(await previewed(context, await savedBy(await exported(context)))).toEqual(asWritten);
  });

  it('brings the words changed in it, once the buyer agrees, and takes them back whole', async () => {
    const context = await lived();
    const workbook = await exported(context);
    cell(workbook, 'stores', 'myRating').value = 4;
    cell(workbook, 'stores', 'membershipYears').value = 99;
    cell(workbook, 'notes', 'note').value = {
      richText: [{ text: 'Line one\n' }, { font: { bold: true }, text: '第二行' }],
    };
    cell(workbook, 'notes', 'tags').value = 'box; 纸盒；box';
    cell(workbook, 'blacklist', 'blacklist.expires').value = new Date('2027-03-01T00:00:00Z');
    cell(workbook, 'checklists', 'outcome').value = 'differs';
    cell(workbook, 'checklists', 'answers').value = 'material: no\nworkmanship: yes';
    const file = await savedBy(workbook);
    const before = await everything(context.database);
    const { counts, lines } = await previewed(context, file);
    expect(counts).toEqual({ ...nothing, changed: 4, same: 2 });
    expect(lines.flatMap(({ changes = [] }) => changes)).toEqual([
      'myRating: 2 > 4',
      'note: Slow.\n慢 > Line one\n第二行',
      'tags: 纸盒 > box; 纸盒',
      'blacklist.expires:  > 2027-03-01T00:00:00Z',
      'outcome: matches > differs',
      'answers:  > material: no\nworkmanship: yes',
    ]);
    expect(await everything(context.database)).toEqual(before);
    expect(await brought(context, file)).toEqual({ applied: 2, left: 0, storeKeys: [storeKey] });
    const mark = await readMark(context.database, storeKey);
    expect(mark).toMatchObject({
      rating: 4,
      tags: ['box', '纸盒'],
      note: 'Line one\n第二行',
      updatedAt: context.now(),
    });
    expect(mark.blacklist).toMatchObject({ reason: 'late', expires: '2027-03-01T00:00:00Z' });
    const said = { outcome: 'differs', note: 'thick', answers: { material: 'no', workmanship: 'yes' } };
    expect(await readChecks(context.database, storeKey)).toMatchObject([said]);
    expect((await previewed(context, file)).counts).toEqual({ ...nothing, same: 6 });
    expect(await undoImport(context.database)).toMatchObject({ left: 0 });
    expect(await everything(context.database)).toEqual(before);
  });

  it('meets words changed here since: both are shown and the buyer chooses', async () => {
    const context = await lived();
    const workbook = await exported(context);
    cell(workbook, 'notes', 'note').value = 'From the sheet';
    cell(workbook, 'notes', 'myRating').value = 1;
    await changeMark(context, { writeId: 'write-0009', storeKey, change: { note: 'Typed here', tags: ['new'] } });
    const file = await savedBy(workbook);
    const { counts, lines } = await previewed(context, file);
    expect(counts).toMatchObject({ conflict: 1, changed: 0 });
    expect(lines[0]?.changes).toEqual(['note: Typed here > From the sheet', 'myRating: 2 > 1']);
    await brought(context, file);
    const kept = { note: 'Typed here', rating: 1, tags: ['new'] };
    expect(await readMark(context.database, storeKey)).toMatchObject(kept);
    await brought(context, file, 'theirs');
    expect(await readMark(context.database, storeKey)).toMatchObject({ ...kept, note: 'From the sheet' });
  });

  it('changed after the preview, leaves what the buyer did not see', async () => {
    const context = await lived();
    const workbook = await exported(context);
    cell(workbook, 'notes', 'note').value = 'From the sheet';
    const read = await readImport(context, await savedBy(workbook), beat);
    await changeMark(context, { writeId: 'write-0009', storeKey, change: { note: 'Typed meanwhile' } });
    expect(await applyImport(context, read, { all: 'theirs', others: [] }, beat)).toMatchObject({
      applied: 0,
      left: 1,
    });
    expect(await readMark(context.database, storeKey)).toMatchObject({ note: 'Typed meanwhile' });
  });

  it('stopped on its way leaves everything as it was', async () => {
    const context = await lived();
    const workbook = await exported(context);
    cell(workbook, 'notes', 'note').value = 'From the sheet';
    cell(workbook, 'checklists', 'note').value = 'Thin';
    const read = await readImport(context, await savedBy(workbook), beat);
    const before = await everything(context.database);
    const killed = () => {
      throw new Error('killed');
    };
    await expect(applyImport(context, read, { all: 'mine', others: [] }, killed)).rejects.toThrow('killed');
    expect(await everything(context.database)).toEqual(before);
    expect((await context.database.fileNotes.get('import'))?.name).not.toBe('edited.xlsx');
  });

  it('takes a sheet made by hand: any order, one language, and empty cells that take nothing away', async () => {
    const context = await lived();
    const workbook = new ExcelJS.Workbook();
    workbook.addWorksheet('Suppliers').addRows([
      ['我的评分', 'Contact', 'STOREKEY', '标签', 'note'],
      [5, 'Li', storeKey, '', ''],
    ]);
    const { counts, ignored, lines } = await previewed(context, await savedBy(workbook));
    expect(ignored).toEqual(['Contact']);
    expect(counts).toEqual({ ...nothing, conflict: 1, same: 0 });
    expect(lines).toEqual([{ kind: 'conflict', sheet: 'Suppliers', changes: ['myRating: 2 > 5'] }]);
  });
});
