import { createBreath, type Breath } from './breath';
import { guard } from './formula-guard';
import { headerOf, type CellValue, type Table } from './sheet';

const csvType = 'text/csv;charset=utf-8';

/** Without the mark Excel takes UTF-8 for the system's own encoding and garbles Chinese. */
const byteOrderMark = '\ufeff';
const pieceLength = 65_536;

/** Numbers stand bare; every text is guarded and quoted, so that no list separator of any locale splits it. */
function cell(value: CellValue): string {
  if (value === null) return '';
  return typeof value === 'number' ? String(value) : `"${guard(value).replaceAll('"', '""')}"`;
}

const line = (values: CellValue[]) => `${values.map(cell).join(',')}\r\n`;

/** Writes one table as CSV after RFC 4180: UTF-8 with byte order mark, CRLF, a header; no slice of the work is long. */
export async function writeCsv(table: Table, breathe: Breath = createBreath()): Promise<Blob> {
  const pieces: string[] = [];
  let piece = byteOrderMark + line(table.columns.map(headerOf));
  for await (const cells of table.cells) {
    piece += line(cells);
    if (piece.length >= pieceLength) {
      pieces.push(piece);
      piece = '';
    }
    await breathe();
  }
  return new Blob([...pieces, piece], { type: csvType });
}
