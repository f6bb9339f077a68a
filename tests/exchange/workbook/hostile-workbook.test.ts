import { describe, expect, it } from 'vitest';
import { FileFaultError } from '@/domain/file-fault';
import { openTableFile } from '@/exchange/workbook/open-table-file';
import type { ReadCell } from '@/exchange/workbook/read-cell';
import { madeWorkbook, sheetOf, withStatedSize } from './made-workbook';

const sheet1 = 'xl/worksheets/sheet1.xml';

async function cellsOf(file: Uint8Array<ArrayBuffer>): Promise<ReadCell[][]> {
  const rows: ReadCell[][] = [];
  for (const sheet of await openTableFile(new Blob([file])))
    for await (const row of sheet.rows()) rows.push(Array.from(row.cells, (cell) => cell ?? null));
  return rows;
}

/** The word a file is refused with, and what refusing it took. */
async function refusal(file: Uint8Array<ArrayBuffer>) {
  const [memory, since] = [process.memoryUsage().rss, performance.now()];
  try {
    const rows = await cellsOf(file);
    return { fault: `taken with ${String(rows.length)} rows`, ms: 0, megabytes: 0 };
  } catch (error) {
    const fault = error instanceof FileFaultError ? error.fault : String(error);
    const [ms, megabytes] = [performance.now() - since, (process.memoryUsage().rss - memory) / 1e6];
    return { fault, ms, megabytes };
  }
}

const rowOf = (cells: string) => sheetOf(`<row r="1">${cells}</row>`);
const spaces = new Uint8Array(64_000_000).fill(32);

describe('a hostile workbook', () => {
  const bomb = madeWorkbook({ [sheet1]: spaces });
  const manyRows = sheetOf('<row/>'.repeat(250_000));
  it.each<[string, Uint8Array<ArrayBuffer>, string]>([
    ['a bomb of 64 MB', bomb, 'too-large'],
    ['a bomb that says it is small', withStatedSize(bomb, 1000), 'damaged'],
    ['shared texts that unpack without end', madeWorkbook({ 'xl/sharedStrings.xml': spaces }), 'too-large'],
    ['far more rows than any list', madeWorkbook({ [sheet1]: manyRows }), 'too-large'],
    ['a row far outside', madeWorkbook({ [sheet1]: sheetOf('<row r="99999999"><c><v>1</v></c></row>') }), 'too-large'],
    ['a text without end', madeWorkbook({ [sheet1]: `<c t="str"><v>${'ab'.repeat(3_000_000)}` }, 0), 'damaged'],
    [
      'entities that unfold',
      madeWorkbook({ [sheet1]: `<!DOCTYPE x [<!ENTITY a "aa">]>${rowOf('<c><v>1</v></c>')}` }),
      'damaged',
    ],
    ['a file cut in half', bomb.slice(0, bomb.length / 2), 'damaged'],
    [
      'a zip that is no workbook',
      madeWorkbook({ 'xl/workbook.xml': '<html/>', 'xl/_rels/workbook.xml.rels': '' }),
      'taken with 0 rows',
    ],
    ['an old workbook or one with a password', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), 'locked'],
  ])('%s is refused soon and cheaply', async (_, file, fault) => {
    const refused = await refusal(file);
    expect(refused.fault).toBe(fault);
    expect(refused.ms).toBeLessThan(1000);
    expect(refused.megabytes).toBeLessThan(50);
  });

  it('with a sheet that lies about its part is damaged, not half taken', async () => {
    const file = madeWorkbook({ [sheet1]: rowOf('<c><v>1</v></c>'.repeat(50)) });
    expect((await refusal(withStatedSize(file, 10_000))).fault).toBe('damaged');
  });

  it('gives values as other programs write them: prefixes, rich and shared texts, reading aids, escapes, odd places', async () => {
    const shared =
      '<sst><si><r><t>rich </t></r><r><t>文本</t></r><rPh sb="0" eb="1"><t>aid</t></rPh></si><si><t>_x0041_&amp;&#x4e00;&#65;</t></si></sst>';
    const cells = [
      '<x:c r="B1" t="s"><x:v>0</x:v></x:c>',
      '<c r="C1" t="s"><v>1</v></c>',
      '<c r="D1" t="inlineStr"><is><t xml:space="preserve"> a&lt;b </t></is></c>',
      '<c r="E1" t="str"><f>1+1</f><v>two</v></c>',
      '<c r="F1"><f>A1</f></c>',
      '<c r="G1" t="e"><v>#REF!</v></c>',
      '<c r="H1" t="b"><v>1</v></c>',
      '<c r="I1"><v>1.5E3</v></c>',
      '<c r="J1" t="s"><v>99999</v></c>',
      '<c r="XFD1"><v>1</v></c>',
      "<c r='K1' t='str'><v><![CDATA[<k>]]></v></c>",
    ];
    const [row = []] = await cellsOf(madeWorkbook({ [sheet1]: rowOf(cells.join('')), 'xl/sharedStrings.xml': shared }));
    const seen = row.map((cell) => (typeof cell === 'symbol' ? 'no value' : cell));
    expect(seen).toEqual([null, 'rich 文本', 'A&一A', ' a<b ', 'two', 'no value', 'no value', true, 1500, null, '<k>']);
  });
});
