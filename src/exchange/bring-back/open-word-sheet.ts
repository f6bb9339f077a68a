import type { ReadCell, ReadRow, ReadSheet } from '../workbook/read-cell';
import { wordSheets, type WordSheet } from './known-sheets';

/** A sheet of a file that was recognised: where its columns stand, and its rows after the header. */
export interface OpenWordSheet {
  /** as the file calls it, or as we do where the file has no name for it */
  name: string;
  sheet: WordSheet;
  since1904: boolean;
  /** column name -> place in the row */
  places: Map<string, number>;
  /** headers nobody here knows */
  ignored: string[];
  rows: AsyncGenerator<ReadRow>;
}

const folded = (cell: ReadCell | undefined) =>
  typeof cell === 'string' ? cell.replace(/\s+/g, ' ').trim().toLowerCase() : '';

/** Places of a sheet's columns by a header in English, Chinese or both, in any order; the first of two alike counts. */
function placesOf(sheet: WordSheet, header: ReadCell[]): Map<string, number> {
  const places = new Map<string, number>();
  for (const { name, chinese } of sheet.headers) {
    const spellings = [`${name} ${chinese}`, name, chinese, `${chinese} ${name}`].map((text) => text.toLowerCase());
    const place = header.findIndex((cell) => spellings.includes(folded(cell)));
    if (place >= 0) places.set(name, place);
  }
  return places;
}

/** Whether a header names the row's keys and something to take. */
const isEnough = ({ keys, texts }: WordSheet, places: Map<string, number>) =>
  keys.every((key) => places.has(key)) && texts.some((column) => places.has(column));

/** The sheet a header belongs to: the one of that name, else the one most of whose columns it names. */
function recognise(name: string, header: ReadCell[]): { sheet: WordSheet; places: Map<string, number> } | null {
  const found = wordSheets
    .map((sheet) => ({ sheet, places: placesOf(sheet, header) }))
    .filter(({ sheet, places }) => isEnough(sheet, places));
  const byName = found.find(({ sheet }) => sheet.name === name.trim().toLowerCase());
  return byName ?? found.toSorted((one, other) => other.places.size - one.places.size)[0] ?? null;
}

/** Opens a sheet of a file by its first row; null when it holds nothing that can be brought back. */
export async function openWordSheet({ name, since1904, rows }: ReadSheet): Promise<OpenWordSheet | null> {
  const all = rows();
  const first = await all.next();
  const header = first.done ? null : Array.from(first.value.cells, (cell) => cell ?? null);
  const found = header && recognise(name, header);
  if (!found) {
    await all.return(undefined);
    return null;
  }
  const used = new Set(found.places.values());
  const ignored = header.flatMap((cell, at) =>
    used.has(at) || folded(cell) === '' ? [] : [String(cell).slice(0, 80)],
  );
  return {
    name: name === '' ? found.sheet.name : name,
    sheet: found.sheet,
    since1904,
    places: found.places,
    ignored,
    rows: all,
  };
}
