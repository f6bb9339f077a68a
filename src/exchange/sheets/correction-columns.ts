import type { Correction } from '@/domain/correction';
import { correctionTextColumns, correctionTexts, factText } from '@/domain/sheet-records';
import { revisionOf } from '@/domain/sheet-words';
import { column as col } from './column';
import type { Named } from './rows';
import type { Column } from './sheet';

/** The sheet "corrections": facts the buyer typed over what pages told. */
export const correctionColumns: Column<Named<Correction>>[] = [
  col('text', 'storeKey', '店铺标识', (row) => row.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.companyName, 34),
  col('text', 'fact', '项目', (row) => row.fact, 18),
  col('text', 'value', '我的值', (row) => factText(row.fact, row.value), 30),
  col(
    'text',
    'pageSaid',
    '页面显示',
    (row) => (row.pageSaid === null ? undefined : factText(row.fact, row.pageSaid)),
    30,
  ),
  col('time', 'at', '修改时间 UTC', (row) => row.at),
  col('text', 'revision', '版本', (row) => revisionOf(correctionTextColumns, correctionTexts(row)), 14),
];
