/** Takes away the apostrophe that the export puts in front of what could be a formula. */
export const unguard = (text: string) => (text.startsWith("'") ? text.slice(1) : text);

/** One cell and what follows it: quoted (quotes doubled inside) or bare up to the next comma or line end. */
const cellAndEnd = /(?:"([^"]*(?:""[^"]*)*)"|([^",\r\n][^,\r\n]*|))(,|\r\n|\n|\r|$)/y;

/** Reads CSV as `writeCsv` writes it, guards taken away: rows of texts, header first. Throws on text after a closing quote. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  cellAndEnd.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (cellAndEnd.lastIndex < text.length) {
    const match = cellAndEnd.exec(text);
    if (match === null) throw new Error(`Row ${rows.length + 1} of the file is not CSV`);
    const [, quoted, bare, end] = match;
    row.push(unguard(quoted?.replaceAll('""', '"') ?? bare ?? ''));
    if (end === ',') continue;
    rows.push(row);
    row = [];
  }
  return rows;
}
