import type { CheckAnswer } from '@/domain/check-answer';
import { checkColumns, checkTexts, revisionOf } from '@/domain/sheet-words';
import { column as col } from './column';
import type { CheckSheetRow } from './rows';
import type { Column } from './sheet';

const said = (answer: CheckAnswer, name: string) => {
  const text = checkTexts(answer)[name];
  return text === '' ? undefined : text;
};

/** The sheet "checklists": one row for each check the buyer began. */
export const checkSheetColumns: Column<CheckSheetRow>[] = [
  col('text', 'storeKey', '店铺标识', (row) => row.answer.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.companyName, 34),
  col('text', 'check', '检查项', (row) => row.answer.check, 18),
  col('text', 'outcome', '结果', (row) => said(row.answer, 'outcome'), 18),
  col('text', 'on', '日期', (row) => said(row.answer, 'on'), 12),
  col('text', 'note', '备注', (row) => said(row.answer, 'note'), 50),
  col('link', 'proofUrl', '证据网址', (row) => said(row.answer, 'proofUrl')),
  col('text', 'answers', '回答', (row) => said(row.answer, 'answers'), 40),
  col('time', 'updatedAt', '修改时间 UTC', (row) => row.answer.updatedAt),
  col('text', 'revision', '版本', (row) => revisionOf(checkColumns, checkTexts(row.answer)), 14),
];
