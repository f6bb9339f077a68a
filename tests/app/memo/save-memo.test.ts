import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { makeMemo } from '@/app/memo/make-memo';
import { memoFile } from '@/app/memo/save-memo';
import { visit } from '@/app/visit';
import { invented, oldStore } from '../invented';
import { judged, testContext } from '../test-context';

it('a memo is saved as a workbook with a row for every line, formulas as text', async () => {
  const context = testContext();
  const reading = invented({ ...oldStore, title: '=1+1' });
  const { storeKey } = judged(await visit(context, { writeId: 'write-0001', reading }));
  const memo = await makeMemo(context, { storeKey, offerId: null });
  const { name, blob } = await memoFile(memo);
  expect(name).toBe('touchstone-memo-2026-11-22.xlsx');
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(await blob.arrayBuffer());
  const sheet = workbook.getWorksheet('memo');
  const lines = memo.parts.flatMap(({ rows }) => rows);
  expect(sheet?.rowCount).toBe(1 + lines.length);
  expect(sheet?.getColumn(5).values.slice(2)).toEqual(lines.map((line) => line.name));
  expect(sheet?.getColumn(6).values).toContain('=1+1');
});
