import { markColumns, markTexts } from '@/domain/sheet-marks';
import { revisionOf } from '@/domain/sheet-words';
import { column as col } from './column';
import type { BlacklistSheetRow } from './rows';
import type { Column } from './sheet';

const said = ({ mark }: BlacklistSheetRow, name: string) => {
  const text = markTexts(mark)[name];
  return text === '' ? undefined : text;
};

/** The sheet "blacklist": every store the buyer listed, with what names the company behind it. */
export const blacklistColumns: Column<BlacklistSheetRow>[] = [
  col('text', 'storeKey', '店铺标识', (row) => row.mark.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.companyName, 34),
  col('text', 'legalName', '执照名称', (row) => row.legalName, 34),
  col('text', 'licenceCode', '统一社会信用代码', (row) => row.licenceCode, 24),
  col('text', 'blacklist', '黑名单原因', (row) => row.mark.blacklist?.reason, 40),
  col('time', 'blacklist.at', '列入时间 UTC', (row) => row.mark.blacklist?.at),
  col('time', 'blacklist.expires', '到期时间 UTC', (row) => row.mark.blacklist?.expires),
  col('text', 'blacklist.severity', '严重程度', (row) => said(row, 'blacklist.severity'), 12),
  col('text', 'blacklist.proof', '黑名单证据', (row) => said(row, 'blacklist.proof'), 30),
  col('text', 'blacklist.matches', '按何识别', (row) => said(row, 'blacklist.matches'), 30),
  col('text', 'revision', '版本', (row) => revisionOf(markColumns, markTexts(row.mark)), 14),
];
