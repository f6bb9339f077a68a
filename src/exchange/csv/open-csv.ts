import { FileFaultError } from '@/domain/file-fault';
import { mostRows } from '../workbook/scan-rows';
import type { ReadRow, ReadSheet } from '../workbook/read-cell';

/** 100,000 rows of 30 columns are about 40 MB. */
const mostBytes = 150_000_000;

/**
 * The text of a CSV file: UTF-8, UTF-16 with its mark (Excel's "Unicode text"), or the encoding Chinese Windows saves in (GB 18030, which holds
 * GBK). Anything else is refused.
 */
async function textOf(file: Blob): Promise<string> {
  const bytes = await file.arrayBuffer();
  const [first, second] = new Uint8Array(bytes.slice(0, 2));
  const encodings = first === 0xff && second === 0xfe ? ['utf-16le'] : ['utf-8', 'gb18030'];
  for (const encoding of encodings) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
      if (!text.includes('\u0000')) return text;
    } catch {
      continue;
    }
  }
  throw new FileFaultError('encoding');
}

/** The sign between columns: the one that stands most often in the first line, outside of quotes. */
function separatorOf(text: string): string {
  const line =
    text
      .slice(0, 20_000)
      .split(/\r?\n/, 1)[0]
      ?.replace(/"[^"]*"/g, '') ?? '';
  const counts = [',', ';', '\t'].map((sign) => [sign, line.split(sign).length] as const);
  return counts.reduce((best, one) => (one[1] > best[1] ? one : best), counts[0] ?? [',', 0])[0];
}

/** Takes away the apostrophe the export puts in front of what could be a formula. */
const unguarded = (text: string) => (text.startsWith("'") ? text.slice(1) : text);

/** Rows of a CSV text after RFC 4180; a quote that is never closed or text behind one makes it damaged. */
function* rowsOf(text: string, separator: string): Generator<ReadRow> {
  const sign = separator === '\t' ? '\\t' : separator;
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"|([^"${sign}\\r\\n][^${sign}\\r\\n]*|))(${sign}|\\r\\n|\\n|\\r|$)`,
    'y',
  );
  let row: ReadRow = { number: 1, cells: [] };
  while (cell.lastIndex < text.length) {
    const match = cell.exec(text);
    if (match === null) throw new FileFaultError('damaged', `row ${row.number}`);
    const [, quoted, bare, end] = match;
    const value = unguarded(quoted?.replaceAll('""', '"') ?? bare ?? '');
    row.cells.push(value === '' ? null : value);
    if (end === separator) continue;
    if (row.number > mostRows) throw new FileFaultError('too-large', 'rows');
    if (row.cells.some((one) => one !== null)) yield row;
    row = { number: row.number + 1, cells: [] };
  }
  if (row.cells.length > 0) yield row;
}

/** Opens a CSV file as the one sheet it is; its name tells nothing, its header does. Throws a `FileFaultError`. */
export async function openCsv(file: Blob): Promise<ReadSheet[]> {
  if (file.size > mostBytes) throw new FileFaultError('too-large');
  const text = (await textOf(file)).replace(/^\ufeff/, '');
  async function* rows(): AsyncGenerator<ReadRow> {
    yield* await Promise.resolve(rowsOf(text, separatorOf(text)));
  }
  return [{ name: '', since1904: false, rows }];
}
