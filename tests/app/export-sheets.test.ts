import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { changeMark } from '@/app/change-mark';
import { exportSheets } from '@/app/export-sheets';
import { exportPart } from '@/app/files/export-part';
import { visit } from '@/app/visit';
import { readCsv } from '../exchange/read-csv';
import { hostileCells } from '../exchange/hostile-cells';
import { firstDay, invented, nextDay, oldStore } from './invented';
import { testContext } from './test-context';

async function filled() {
  const context = testContext();
  for (const [at, title] of hostileCells.entries()) {
    const offerId = String(600_000_000_000 + at);
    await visit(context, { writeId: 'write-0001', reading: invented({ ...oldStore, offerId, title }) });
  }
  const other = {
    ...oldStore,
    memberId: 'b2b-2200000000002fffff',
    loginId: '=cmd',
    shopUrl: 'https://x.1688.com',
    offerId: '700000000001',
  };
  await visit(context, { writeId: 'write-0001', reading: invented(other, { readAt: nextDay }) });
  const note = '=HYPERLINK("https://example.org")';
  await changeMark(context, { writeId: 'write-0002', storeKey: 'm:b2b-2200000000002fffff', change: { note } });
  const mark = { rating: 2, tags: ['slow', '=1+1'], blacklist: { reason: '@late', at: firstDay, expires: null } };
  await changeMark(context, { writeId: 'write-0003', storeKey: 'm:b2b-2200000000001abcde', change: mark });
  return context;
}

describe('the export of some stores', () => {
  it('tells of them alone, and leaves no copy behind', async () => {
    const context = await filled();
    const keys = ['m:b2b-2200000000002fffff'];
    const files = await exportPart(context, 'csv', keys, () => undefined);
    const rows = await Promise.all(files.map(async ({ blob }) => readCsv(await blob.text())));
    const lengths = Object.fromEntries(files.map(({ name }, at) => [name.slice(29, -4), rows[at]?.length]));
    expect(lengths).toEqual({ stores: 2, offers: 2, notes: 2, prices: 2 });
    expect(rows.flat().filter((row) => row.join().includes('1abcde'))).toEqual([]);
    expect((await Dexie.getDatabaseNames()).filter((name) => name.endsWith('-part'))).toEqual([]);
  });
});

describe('the export', () => {
  it('is one workbook with a sheet each', async () => {
    const [file, ...more] = await exportSheets(await filled(), 'xlsx');
    expect([file?.name, more]).toEqual(['touchstone-2026-11-22.xlsx', []]);
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load((await file?.blob.arrayBuffer()) ?? new ArrayBuffer());
    expect(workbook.worksheets.slice(0, 3).map(({ name, rowCount }) => [name, rowCount])).toEqual([
      ['stores', 3],
      ['offers', 24],
      ['notes', 3],
    ]);
    const titles = workbook.getWorksheet('offers')?.getColumn(2).values.slice(2, 24);
    expect(titles).toEqual(hostileCells);
    const store = workbook.getWorksheet('stores')?.getRow(2);
    const cell = (name: string) => {
      const header = workbook.getWorksheet('stores')?.getRow(1).values as string[];
      return store?.getCell(header.findIndex((text) => text?.startsWith(`${name} `))).value;
    };
    expect(cell('membershipYears')).toBe(6);
    expect(cell('repeatRate')).toBe(0.52);
    expect(cell('memberId')).toBe('b2b-2200000000001abcde');
    expect(cell('band')).toBe('stop');
    expect(cell('blacklist')).toBe('@late');
    expect(cell('firstSeenAt')).toEqual(new Date(firstDay));
  });

  it('is a CSV file each, with the same texts', async () => {
    const files = await exportSheets(await filled(), 'csv');
    expect(files.map(({ name }) => name)).toEqual([
      'touchstone-2026-11-22-stores.csv',
      'touchstone-2026-11-22-offers.csv',
      'touchstone-2026-11-22-notes.csv',
      'touchstone-2026-11-22-blacklist.csv',
      'touchstone-2026-11-22-prices.csv',
    ]);
    const [, offers, notes] = await Promise.all(files.map(async ({ blob }) => readCsv(await blob.text())));
    expect(offers?.slice(1, 23).map((row) => row[1])).toEqual(hostileCells);
    expect(notes?.slice(1).map((row) => [row[0], row[2], row[8]])).toEqual([
      ['m:b2b-2200000000001abcde', '', 'slow; =1+1'],
      ['m:b2b-2200000000002fffff', '=HYPERLINK("https://example.org")', ''],
    ]);
  });

  it('of an empty store is three sheets with a header', async () => {
    const files = await exportSheets(testContext(), 'csv');
    const rows = await Promise.all(files.map(async ({ blob }) => readCsv(await blob.text()).length));
    expect(rows).toEqual([1, 1, 1]);
  });
});
