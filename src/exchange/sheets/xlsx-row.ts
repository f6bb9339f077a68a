import type { CellRow, CellValue, ColumnKind, Table } from './sheet';
import type { SharedTexts } from './shared-texts';
import { columnName, styleOf } from './xlsx-parts';
import { xmlText } from './xml-text';

const dayLength = 86_400_000;
/** Spreadsheets count days from 1899-12-30. */
const dayZero = Date.UTC(1899, 11, 30);

function textCell(at: string, text: string, shared: SharedTexts): string {
  const number = shared.numberOf(text);
  return number === undefined
    ? `<c r="${at}" s="${styleOf.text}" t="inlineStr"><is><t xml:space="preserve">${xmlText(text)}</t></is></c>`
    : `<c r="${at}" s="${styleOf.text}" t="s"><v>${number}</v></c>`;
}

const numberCell = (at: string, style: number, value: number) => `<c r="${at}" s="${style}"><v>${value}</v></c>`;

/** A value that does not fit its column's kind is written as the text it is; text is always a string, never a formula. */
function cell(at: string, kind: ColumnKind, value: CellValue, shared: SharedTexts): string {
  if (value === null) return '';
  if (typeof value === 'number')
    return Number.isFinite(value) ? numberCell(at, styleOf[kind], value) : textCell(at, String(value), shared);
  const time = kind === 'time' ? Date.parse(value) : Number.NaN;
  return Number.isNaN(time) ? textCell(at, value, shared) : numberCell(at, styleOf.time, (time - dayZero) / dayLength);
}

/** One row as XML. Every cell names its place (`r="A1"`): readers refuse a sheet without. */
export function xlsxRow(columns: Table['columns'], cells: CellRow, row: number, shared: SharedTexts): string {
  const written = cells.map((value, at) => cell(`${columnName(at)}${row}`, columns[at]?.kind ?? 'text', value, shared));
  return `<row r="${row}">${written.join('')}</row>`;
}
