/** A cell with a formula that has no result, or with an error such as #REF!, holds nothing that can be taken. */
export const noValue = Symbol('no value');

/** What a cell holds; null is empty. Dates are numbers here: only the column knows that it holds dates. */
export type ReadCell = string | number | boolean | null | typeof noValue;

/** A row as it stands in the file: `number` counted from 1, cells by column from 0, holes where nothing was written. */
export interface ReadRow {
  number: number;
  cells: ReadCell[];
}

/** A table of a file, not read yet. `since1904`: its dates count from 1904. */
export interface ReadSheet {
  name: string;
  since1904: boolean;
  rows(): AsyncGenerator<ReadRow>;
}

/** Undoes `_xHHHH_` (ECMA-376 part 1, 22.9.2.19). */
export const unescaped = (text: string) =>
  text.includes('_x')
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;

/** The value of a cell by its type (`t`), the text between its tags and the table of shared texts. */
export function cellValue(type: string | null, text: string | null, shared: readonly string[]): ReadCell {
  if (type === 'e') return noValue;
  if (text === null) return null;
  switch (type) {
    case 's':
      return shared[Number(text)] ?? null;
    case 'inlineStr':
    case 'str':
      return unescaped(text);
    case 'b':
      return text.trim() === '1';
    case 'd':
      return text;
    default: {
      const number = text.trim() === '' ? Number.NaN : Number(text);
      return Number.isFinite(number) ? number : noValue;
    }
  }
}
