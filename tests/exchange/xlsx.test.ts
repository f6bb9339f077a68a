import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createBreath } from '@/exchange/sheets/breath';
import { toTable, type Column } from '@/exchange/sheets/sheet';
import { writeXlsx } from '@/exchange/sheets/write-xlsx';
import { columnName } from '@/exchange/sheets/xlsx-parts';
import { hostileCells, oddCells } from './hostile-cells';

interface Row {
  text: string | null;
  years: number | null;
  seenAt: string | null;
}

const columns: Column<Row>[] = [
  { name: 'title', chinese: '标题', kind: 'text', width: 40, value: (row) => row.text },
  { name: 'membershipYears', chinese: '诚信通年限', kind: 'number', width: 8, value: (row) => row.years },
  { name: 'readAt', chinese: '读取时间', kind: 'time', width: 18, value: (row) => row.seenAt },
];
const texts = [...hostileCells, ...oddCells];
const rows: Row[] = texts.map((text) => ({ text, years: 6, seenAt: '2026-11-22T08:30:00.000Z' }));

const bytesOf = async (sheetRows: Row[]) =>
  new Uint8Array(await (await writeXlsx([toTable({ name: 'offers', columns, rows: sheetRows })])).arrayBuffer());

async function opened(sheetRows: Row[]): Promise<ExcelJS.Worksheet> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load((await bytesOf(sheetRows)).buffer);
  const sheet = workbook.getWorksheet('offers');
  if (!sheet) throw new Error('the workbook has no sheet "offers"');
  return sheet;
}

async function xmlOf(sheetRows: Row[], name: string): Promise<string> {
  return strFromU8(unzipSync(await bytesOf(sheetRows))[`xl/${name}.xml`] ?? new Uint8Array());
}

/** What the format's own rule for `_xHHHH_` makes of a text. */
const unescaped = (xml: string) =>
  xml
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replace(/_x([0-9A-F]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

describe('an .xlsx file', () => {
  it('gives back every hostile text as the same string to another library', async () => {
    const sheet = await opened(rows);
    const cells = texts.map((_, at) => sheet.getCell(at + 2, 1));
    expect(cells.map((cell) => cell.value ?? '')).toEqual(texts);
    expect(cells.filter((cell) => cell.type === ExcelJS.ValueType.Formula)).toEqual([]);
  });

  it('holds no formula and no character XML forbids, and the same texts by the rule of the format', async () => {
    const xml = await xmlOf(rows, 'worksheets/sheet1');
    const table = await xmlOf(rows, 'sharedStrings');
    expect(xml + table).not.toMatch(/<f[ >]|[\u0000-\u0008\u000b-\u001f\ufffe\uffff]/);
    const shared = [...table.matchAll(/<t xml:space="preserve">([^<]*)<\/t>/g)].map((match) => match[1] ?? '');
    const cells = [...xml.matchAll(/<c r="A\d+" s="2" t="(\w+)">(?:<is><t xml:space="preserve">|<v>)([^<]*)</g)];
    const written = cells.map(([, type, text]) => (type === 's' ? shared[Number(text)] : text) ?? '');
    expect(written.map(unescaped)).toEqual(texts);
  });

  it('types numbers and dates, and leaves unread cells empty', async () => {
    const sheet = await opened([...rows.slice(0, 1), { text: null, years: null, seenAt: null }]);
    expect(sheet.getCell('B2').value).toBe(6);
    expect(sheet.getCell('C2').value).toEqual(new Date('2026-11-22T08:30:00.000Z'));
    expect(sheet.getCell('A2').numFmt).toBe('@');
    expect(['A3', 'B3', 'C3'].map((at) => sheet.getCell(at).value)).toEqual([null, null, null]);
  });

  it('freezes a header in both languages and sets widths', async () => {
    const sheet = await opened(rows);
    expect(sheet.getCell('B1').value).toBe('membershipYears 诚信通年限');
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect(sheet.getColumn(1).width).toBe(40);
  });

  it('cuts a text no cell can hold and keeps the file whole', async () => {
    const sheet = await opened([{ text: '字'.repeat(1_000_000), years: 1, seenAt: null }]);
    expect(String(sheet.getCell('A2').value)).toHaveLength(32_767);
  });

  it('names columns as spreadsheets do', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnName)).toEqual(['A', 'Z', 'AA', 'AZ', 'BA', 'ZZ', 'AAA']);
  });

  it('goes on in another sheet where one can hold no more rows', async () => {
    const each = Array.from({ length: 7 }, (_, at) => ({ text: `row ${String(at)}`, years: at, seenAt: null }));
    const table = () => toTable({ name: 'prices', columns, rows: each });
    const last = toTable({ name: 'memos', columns, rows: each.slice(0, 3) });
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.load(await (await writeXlsx([table(), last], createBreath(), 4)).arrayBuffer());
    const found = workbook.worksheets.map(({ name, rowCount }) => [name, rowCount]);
    expect(found).toEqual([
      ['prices', 4],
      ['prices 2', 4],
      ['prices 3', 2],
      ['memos', 4],
    ]);
    const titles = workbook.worksheets.slice(0, 3).flatMap((sheet) => sheet.getColumn(1).values.slice(2));
    expect(titles).toEqual(each.map(({ text }) => text));
    expect(workbook.worksheets.map((sheet) => sheet.getCell('A1').value)).toEqual(Array(4).fill('title 标题'));
  });
});
