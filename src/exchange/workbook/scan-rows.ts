import { FileFaultError } from '@/domain/file-fault';
import { cellValue, noValue, type ReadCell, type ReadRow } from './read-cell';
import { attribute, type XmlListener } from './xml-scan';

/** The most rows a sheet may have: twice what a buyer with 100,000 stores writes out. */
export const mostRows = 200_000;
/** Columns further right are not ours and are not kept. */
const mostColumns = 256;

/** The column of a place such as `AB12`, from 0. */
function columnOf(place: string): number {
  let column = 0;
  for (const sign of place) {
    const letter = sign.charCodeAt(0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  return column - 1;
}

/** Collects the rows of a sheet's XML; `take` gives those complete so far. Rows beyond the limit are refused, empty ones too. */
export function createRowScan(shared: readonly string[]): XmlListener & { take(): ReadRow[] } {
  let rows: ReadRow[] = [];
  let count = 0;
  let row: ReadRow = { number: 0, cells: [] };
  let column = -1;
  let type: string | null = null;
  let text: string | null = null;
  let formula = false;
  let capturing = false;
  let phonetic = false;
  const put = (value: ReadCell) => {
    if (column >= 0 && column < mostColumns && value !== null) row.cells[column] = value;
  };
  return {
    open(name, tag) {
      if (name === 'row') {
        count += 1;
        const number = Number(attribute(tag, 'r') ?? row.number + 1);
        if (count > mostRows || !(number <= 1_048_576)) throw new FileFaultError('too-large', 'rows');
        row = { number, cells: [] };
        column = -1;
      } else if (name === 'c') {
        const place = attribute(tag, 'r');
        column = place === null ? column + 1 : columnOf(place);
        type = attribute(tag, 't');
        text = null;
        formula = false;
      } else if (name === 'f') formula = true;
      else if (name === 'rPh') phonetic = true;
      else if ((name === 'v' || name === 't') && !phonetic) {
        capturing = true;
        text ??= '';
      }
    },
    close(name) {
      if (name === 'v' || name === 't') capturing = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c') put(formula && text === null ? noValue : cellValue(type, text, shared));
      else if (name === 'row' && row.cells.length > 0) rows.push(row);
    },
    text(piece) {
      if (capturing) text = (text ?? '') + piece;
    },
    take() {
      const taken = rows;
      rows = [];
      return taken;
    },
  };
}
