import { markColumns, markTexts } from '@/domain/sheet-marks';
import { revisionOf } from '@/domain/sheet-words';
import { column as col, joined } from './column';
import { ratingColumns } from './rating-columns';
import type { NoteSheetRow } from './rows';
import type { Column } from './sheet';

/** The sheet "notes": what the buyer wrote, one row a store. */
export const noteColumns: Column<NoteSheetRow>[] = [
  col('text', 'storeKey', '店铺标识', (row) => row.mark.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.companyName, 34),
  col('text', 'note', '备注', (row) => (row.mark.note === '' ? undefined : row.mark.note), 60),
  col('number', 'myRating', '我的评分', (row) => row.mark.rating),
  ...ratingColumns<NoteSheetRow>((row) => row.mark),
  col('text', 'tags', '标签', (row) => joined(row.mark.tags)),
  col('text', 'blacklist', '黑名单原因', (row) => row.mark.blacklist?.reason, 30),
  col('time', 'blacklist.at', '列入时间 UTC', (row) => row.mark.blacklist?.at),
  col('time', 'blacklist.expires', '到期时间 UTC', (row) => row.mark.blacklist?.expires),
  col('time', 'updatedAt', '修改时间 UTC', (row) => row.mark.updatedAt),
  col('text', 'revision', '版本', (row) => revisionOf(markColumns, markTexts(row.mark)), 14),
];
