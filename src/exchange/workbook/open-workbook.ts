import { FileFaultError } from '@/domain/file-fault';
import { unescaped, type ReadRow, type ReadSheet } from './read-cell';
import { openZip, type ZipEntry } from './open-zip';
import { createRowScan } from './scan-rows';
import { attribute, createXmlScanner, type XmlListener } from './xml-scan';

/** Characters all shared texts may have together. */
const mostShared = 100_000_000;
const mostSheets = 100;

/** Scans a part of the workbook; `pause` is called after each piece. */
async function* scan(part: ZipEntry, listener: XmlListener): AsyncGenerator<undefined> {
  const decoder = new TextDecoder();
  const scanner = createXmlScanner(listener);
  for await (const bytes of part.read()) {
    scanner.push(decoder.decode(bytes, { stream: true }));
    yield;
  }
}

async function whole(part: ZipEntry, listener: Partial<XmlListener>): Promise<void> {
  const full: XmlListener = { open: () => undefined, close: () => undefined, text: () => undefined, ...listener };
  const steps = scan(part, full);
  while (!(await steps.next()).done) continue;
}

/** The texts cells share; the reading aids of Japanese and Chinese (`rPh`) are no part of them. */
async function sharedTexts(part: ZipEntry | undefined): Promise<string[]> {
  const texts: string[] = [];
  let [text, length, inText, phonetic] = ['', 0, false, false];
  if (part)
    await whole(part, {
      open(name) {
        if (name === 'si') text = '';
        else if (name === 'rPh') phonetic = true;
        else if (name === 't') inText = !phonetic;
      },
      close(name) {
        if (name === 't') inText = false;
        else if (name === 'rPh') phonetic = false;
        else if (name === 'si') {
          texts.push(unescaped(text));
          length += text.length;
          if (length > mostShared) throw new FileFaultError('too-large', 'texts');
        }
      },
      text(piece) {
        if (inText) text += piece;
      },
    });
  return texts;
}

async function* rowsOf(part: ZipEntry, shared: readonly string[]): AsyncGenerator<ReadRow> {
  const rows = createRowScan(shared);
  const steps = scan(part, rows);
  try {
    while (!(await steps.next()).done) yield* rows.take();
    yield* rows.take();
  } finally {
    await steps.return(undefined);
  }
}

/** Names of the sheets with the part each stands in, and whether dates count from 1904. */
async function contents(parts: Map<string, ZipEntry>): Promise<{ sheets: [string, ZipEntry][]; since1904: boolean }> {
  const [book, rels] = [parts.get('xl/workbook.xml'), parts.get('xl/_rels/workbook.xml.rels')];
  if (!book || !rels) throw new FileFaultError('not-ours', 'not a workbook');
  const targets = new Map<string, string>();
  await whole(rels, {
    open(name, tag) {
      const target = attribute(tag, 'Target') ?? '';
      if (name === 'Relationship')
        targets.set(attribute(tag, 'Id') ?? '', target.startsWith('/') ? target.slice(1) : `xl/${target}`);
    },
  });
  const found: [string, string][] = [];
  let since1904 = false;
  await whole(book, {
    open(name, tag) {
      if (name === 'sheet')
        found.push([
          attribute(tag, 'name') ?? '',
          targets.get(attribute(tag, 'r:id') ?? attribute(tag, 'id') ?? '') ?? '',
        ]);
      if (name === 'workbookPr') since1904 = ['1', 'true'].includes(attribute(tag, 'date1904') ?? '');
    },
  });
  if (found.length > mostSheets) throw new FileFaultError('too-large', 'sheets');
  const sheets = found.flatMap(([name, path]): [string, ZipEntry][] => {
    const part = parts.get(path);
    return part ? [[name, part]] : [];
  });
  return { sheets, since1904 };
}

const signOf = async (file: Blob) =>
  [...new Uint8Array(await file.slice(0, 4).arrayBuffer())].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** True for a zip, which every .xlsx is. */
export const isZip = async (file: Blob) => (await signOf(file)) === '504b0304';

/** True for what .xls files and .xlsx files with a password are. */
export const isOldOffice = async (file: Blob) => (await signOf(file)) === 'd0cf11e0';

/**
 * Opens an .xlsx workbook, whichever program wrote it: its sheets, to be read row by row. Only values are taken; of a formula its last
 * result. Throws a `FileFaultError` for what is no workbook, is damaged or unpacks to more than a buyer's workbook holds.
 */
export async function openWorkbook(file: Blob): Promise<ReadSheet[]> {
  const parts = await openZip(file);
  const { sheets, since1904 } = await contents(parts);
  const shared = await sharedTexts(parts.get('xl/sharedStrings.xml'));
  return sheets.map(([name, part]) => ({ name, since1904, rows: () => rowsOf(part, shared) }));
}
