import ExcelJS from 'exceljs';
import { describe, expect, it } from 'vitest';
import { exportSheets } from '@/app/export-sheets';
import { readImport } from '@/app/files/import-sheets';
import { readMark } from '@/store/marks';
import { beat, everything, lived, storeKey } from './lived-profile';
import { brought, previewed, savedBy } from './sheets-edited';

const other = 'm:b2b-2200000000009fffff';

async function refusals(
  rows: unknown[][],
  header = ['storeKey', 'note', 'myRating', 'tags', 'blacklist', 'blacklist.expires'],
) {
  const context = await lived();
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('notes').addRows([header, ...rows]);
  const { lines } = await previewed(context, await savedBy(workbook));
  return lines.map((line) => ('reason' in line ? [line.reason, line.column] : line.kind));
}

describe('rows that cannot be taken', () => {
  it('are refused one by one, each with its reason', async () => {
    expect(
      await refusals([
        ['', 'a note of nobody'],
        ['=1+1', 'x'],
        ['__proto__', 'x'],
        [other, 'a store never seen'],
        [storeKey, '', 6],
        [storeKey, '', 'good'],
        [storeKey, '', 2.5],
        [storeKey, '', null, 'x'.repeat(61)],
        [storeKey, 'x'.repeat(20_001)],
        [storeKey, '', null, '', 'late', 'next year'],
        [storeKey, '', null, '', 'late', '2026-02-30'],
        [storeKey, { formula: 'A1', result: { error: '#REF!' } }],
        [storeKey, { formula: 'A1' }],
      ]),
    ).toEqual([
      ...Array.from({ length: 3 }, () => ['no-store', null]),
      ['unknown-store', null],
      ['rating', 'myRating'],
      ['rating', 'myRating'],
      ['rating', 'myRating'],
      ['tags', 'tags'],
      ['too-long', 'note'],
      ['date', 'blacklist.expires'],
      ['date', 'blacklist.expires'],
      ['no-value', 'note'],
      ['no-value', 'note'],
    ]);
  });

  it('of checks name what no check asks', async () => {
    const header = ['storeKey', 'check', 'outcome', 'proofUrl', 'answers'];
    expect(
      await refusals(
        [
          [storeKey, 'horoscope', 'good'],
          [storeKey, 'contract', 'matches'],
          [storeKey, 'contract', 'complete', 'http://example.org'],
          [storeKey, 'contract', 'complete', '', 'constructor: yes'],
          [storeKey, 'contract', 'complete', 'https://example.org/c.pdf', 'dates: yes'],
        ],
        header,
      ),
    ).toEqual([['unknown-check', 'check'], ['check', null], ['link', 'proofUrl'], ['check', null], 'new']);
  });

  it('that name one store twice with different words are refused, the same words count once', async () => {
    expect(
      await refusals([
        [storeKey, 'one'],
        [storeKey, 'two'],
        [storeKey, 'one'],
      ]),
    ).toEqual(['conflict', ['twice', 'note']]);
  });

  it('as formulas with a result are taken as the text they show, and stay text', async () => {
    const context = await lived();
    const workbook = new ExcelJS.Workbook();
    const sheet = workbook.addWorksheet('notes');
    sheet.addRows([
      ['storeKey', 'note', 'myRating'],
      [storeKey, { formula: 'CONCAT("=cmd","|x")', result: '=cmd|x' }, { formula: '2+3', result: 5 }],
    ]);
    await brought(context, await savedBy(workbook), 'theirs');
    expect(await readMark(context.database, storeKey)).toMatchObject({ note: '=cmd|x', rating: 5 });
    const [file] = await exportSheets(context, 'xlsx');
    expect((await previewed(context, new File([file?.blob ?? ''], 'again.xlsx'))).counts).toMatchObject({
      changed: 0,
      conflict: 0,
    });
  });
});

describe('a CSV file brought back', () => {
  const csv = async (text: string | Uint8Array<ArrayBuffer>) => {
    const context = await lived();
    return (await previewed(context, new File([text], 'a.csv'))).lines.map(({ kind, changes }) => [
      kind,
      ...(changes ?? []),
    ]);
  };

  it('as it was written changes nothing', async () => {
    const context = await lived();
    for (const { name, blob } of await exportSheets(context, 'csv')) {
      const before = await everything(context.database);
      const counts = await readImport(context, new File([blob], name), beat).then(
        ({ preview }) => preview.counts,
        (error: unknown) => String(error),
      );
      if (/stores|notes|blacklist|checklists|payments|plans|corrections/.test(name))
        expect(counts).toMatchObject({ new: 0, changed: 0, conflict: 0, refused: 0, same: 1 });
      else expect(counts).toContain('read-only');
      expect(await everything(context.database)).toEqual(before);
    }
  });

  it('may have any separator, a mark or none, guards, and the encoding of Chinese Windows', async () => {
    const changed = [['conflict', 'note: Slow.\n慢 > =1+1, "so"', 'myRating: 2 > 3']];
    expect(await csv(`storeKey,note,myRating\r\n${storeKey},"'=1+1, ""so""",3\r\n`)).toEqual(changed);
    expect(await csv(`\ufeffmyRating;note;storeKey\n3;"'=1+1, ""so""";${storeKey}`)).toEqual(changed);
    expect(await csv(`storeKey\tmyRating\tnote\n${storeKey}\t3\t"'=1+1, ""so"""`)).toEqual(changed);
    const gbk = new Uint8Array([...new TextEncoder().encode(`storeKey,note\n${storeKey},`), 0xc2, 0xfd]);
    expect(await csv(gbk)).toEqual([['conflict', 'note: Slow.\n慢 > 慢']]);
  });
});
