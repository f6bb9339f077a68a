import { describe, expect, it } from 'vitest';
import { guard } from '@/exchange/sheets/formula-guard';
import { readCsv, unguard } from './read-csv';
import { toTable, type CellValue, type Column } from '@/exchange/sheets/sheet';
import { writeCsv } from '@/exchange/sheets/write-csv';
import { hostileCells, oddCells } from './hostile-cells';

const column: Column<CellValue> = { name: 'title', chinese: '标题', kind: 'text', width: 40, value: (value) => value };
const other: Column<CellValue> = { ...column, name: 'rating', chinese: '评分', value: () => -5 };
const fileOf = async (rows: CellValue[]) => {
  const blob = await writeCsv(toTable({ name: 'offers', columns: [column, other], rows }));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(await blob.arrayBuffer());
};

/** A half of a surrogate pair has no form in UTF-8 at all. */
const texts = [...hostileCells, ...oddCells.filter((text) => !text.includes('\ud800'))];

describe('a CSV file', () => {
  it('gives back every hostile text as it was', async () => {
    const [, ...rows] = readCsv(await fileOf(texts));
    expect(rows.map((row) => row[0])).toEqual(texts);
  });

  it('lets no hostile text start as a formula', () => {
    expect(hostileCells.map(guard).filter((text) => !text.startsWith("'"))).toEqual([]);
    expect(['纸盒', '1+1', 'a=b', '100%'].map(guard)).toEqual(['纸盒', '1+1', 'a=b', '100%']);
    expect([...hostileCells, ...oddCells].map(guard).map(unguard)).toEqual([...hostileCells, ...oddCells]);
  });

  it('starts with a byte order mark, ends lines with CRLF and leaves numbers bare', async () => {
    expect(await fileOf(['say "hi", 你好', null])).toBe(
      '\ufefftitle 标题,rating 评分\r\n"say ""hi"", 你好",-5\r\n,-5\r\n'.replace(
        'title 标题,rating 评分',
        '"title 标题","rating 评分"',
      ),
    );
  });

  it('reads a file of one long hostile cell and refuses what is not CSV', async () => {
    const long = '"='.repeat(500_000);
    expect(readCsv(await fileOf([long]))[1]).toEqual([long, '-5']);
    expect(() => readCsv('"a"b,c\r\n')).toThrow('not CSV');
  });
});
