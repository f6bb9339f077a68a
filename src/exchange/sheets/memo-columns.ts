import type { MemoSheetRow } from './rows';
import { column as col } from './column';
import type { Column } from './sheet';

/** The sheet "memo": one row for each line of a decision memo. */
export const memoColumns: Column<MemoSheetRow>[] = [
  col('time', 'memoAt', '备忘录时间 UTC', (row) => row.memo.at),
  col('text', 'storeKey', '店铺标识', (row) => row.memo.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.memo.companyName, 34),
  col('text', 'part', '部分', (row) => row.part, 26),
  col('text', 'name', '项目', (row) => row.row.name, 34),
  col('text', 'value', '内容', (row) => row.row.value, 34),
  col('text', 'detail', '说明', (row) => row.row.detail, 60),
  col('text', 'place', '位置', (row) => row.row.place, 30),
  col('time', 'at', '时间 UTC', (row) => row.row.at),
];
