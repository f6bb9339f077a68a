import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { linesFor, allLines } from '@/app/desk/lines';
import { exportSheets } from '@/app/export-sheets';
import { filesDone } from '@/app/files/files-done';
import { buyer, fileFrom, said, storeKey, takeIn } from './two-buyers';

const at = '2026-11-02T00:00:00.000Z';

/** A buyer who saw the store and took in the list of Li, who blacklists and rates it. */
async function told() {
  const [li, mine] = [buyer(), buyer()];
  await li.see();
  await li.mark({ blacklist: { reason: '=cmd kept the deposit', at, expires: null }, aspects: { honesty: 1 } });
  await mine.see();
  const lines = async () => (await linesFor(mine.db, [storeKey], mine.context.now()))[0];
  expect((await lines())?.colleagues).toEqual([]);
  await takeIn(mine, await fileFrom(li, 'Li'), true);
  return { mine, lines };
}

it('says in the table who lists a store, and no longer once it is taken back', async () => {
  const { mine, lines } = await told();
  const expected = [{ author: 'Li', reason: '=cmd kept the deposit', sure: true }];
  expect(await lines()).toMatchObject({ colleagues: expected, blacklisted: null });
  for await (const page of allLines(mine.db, mine.context.now())) expect(page[0]?.colleagues).toEqual(expected);
  expect((await linesFor(mine.db, [storeKey, 'm:nobody'], mine.context.now()))[1]).toBeNull();
  const [author] = await mine.db.authors.toArray();
  said(await mine.ask({ ask: 'take-back', fingerprint: author?.fingerprint ?? '' }), 'done');
  expect((await lines())?.colleagues).toEqual([]);
});

it('judges the store anew with it, and leaves the buyer’s own words blank', async () => {
  const { mine, lines } = await told();
  const before = (await lines())?.brief?.score ?? NaN;
  await filesDone(mine.context, { storeKeys: [storeKey] });
  const line = await lines();
  expect(line?.brief?.score).toBeGreaterThan(before);
  expect(line?.brief?.band).not.toBe('stop');
  expect(await mine.db.marks.count()).toBe(0);
});

it('writes a sheet of its own into the workbook, as text', async () => {
  const { mine } = await told();
  const [file] = await exportSheets(mine.context, 'xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await file?.blob.arrayBuffer()) ?? new ArrayBuffer());
  const sheet = workbook.getWorksheet('colleagues');
  const headers = (sheet?.getRow(1).values as string[]).map((text) => text?.split(' ')[0]);
  const cell = (name: string) => sheet?.getRow(2).getCell(headers.indexOf(name)).value;
  expect(sheet?.rowCount).toBe(2);
  expect(cell('author')).toBe('Li');
  expect(cell('theirBlacklist')).toBe('=cmd kept the deposit');
  expect(cell('theirRating.honesty')).toBe(1);
  expect(workbook.getWorksheet('blacklist')?.rowCount).toBe(1);
});
