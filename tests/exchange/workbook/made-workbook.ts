import { strToU8, zipSync } from 'fflate';

const workbook = (sheets: string) => `<workbook><sheets>${sheets}</sheets></workbook>`;
const rels = '<Relationships><Relationship Id="rId1" Target="worksheets/sheet1.xml"/></Relationships>';

/** A workbook of one sheet with the parts given, packed as another program would. */
export function madeWorkbook(
  parts: Record<string, string | Uint8Array>,
  level: 0 | 6 | 9 = 9,
): Uint8Array<ArrayBuffer> {
  const all: Record<string, string | Uint8Array> = {
    'xl/workbook.xml': workbook('<sheet name="notes" sheetId="1" r:id="rId1"/>'),
    'xl/_rels/workbook.xml.rels': rels,
    ...parts,
  };
  const bytes = Object.entries(all).map(
    ([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part] as const,
  );
  return new Uint8Array(zipSync(Object.fromEntries(bytes), { level }));
}

/** The same file with the unpacked size of its largest part stated as `size`. */
export function withStatedSize(file: Uint8Array<ArrayBuffer>, size: number): Uint8Array<ArrayBuffer> {
  const changed = file.slice();
  const view = new DataView(changed.buffer);
  let [largest, at] = [0, 0];
  for (let from = 0; from + 46 < changed.length; from += 1) {
    if (view.getUint32(from, true) !== 0x02014b50 || view.getUint32(from + 24, true) <= largest) continue;
    [largest, at] = [view.getUint32(from + 24, true), from];
  }
  view.setUint32(at + 24, size, true);
  return changed;
}

export const sheetOf = (rows: string) => `<worksheet><sheetData>${rows}</sheetData></worksheet>`;
