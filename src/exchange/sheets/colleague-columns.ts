import { aspects, severityOf, type Aspect } from '@/domain/mark';
import type { SharedCompany, SharedEntry } from '@/domain/shared-word';
import { column as col } from './column';
import type { Column } from './sheet';

/** One colleague's word on one store, as it is kept. */
export interface ColleagueSheetRow extends SharedCompany {
  author: string;
  fingerprint: string;
  storeKey: string;
  entry: SharedEntry;
  importedAt: string;
}

const chinese: Record<Aspect, string> = {
  quality: '对方产品质量评分',
  delivery: '对方发货评分',
  honesty: '对方诚信评分',
  service: '对方服务评分',
};

/** The sheet "colleagues": what other buyers say. It only tells: their words are theirs and are not brought back. */
export const colleagueColumns: Column<ColleagueSheetRow>[] = [
  col('text', 'author', '同行', (row) => row.author, 20),
  col('text', 'fingerprint', '指纹', (row) => row.fingerprint, 26),
  col('text', 'storeKey', '店铺标识', (row) => row.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.companyName, 34),
  col('text', 'legalName', '执照名称', (row) => row.legalName, 34),
  col('text', 'licenceCode', '统一社会信用代码', (row) => row.licenceCode, 24),
  col('text', 'theirBlacklist', '对方黑名单原因', ({ entry }) => entry.blacklist?.reason, 40),
  col('time', 'theirBlacklist.at', '对方列入时间 UTC', ({ entry }) => entry.blacklist?.at),
  col('time', 'theirBlacklist.expires', '对方到期时间 UTC', ({ entry }) => entry.blacklist?.expires),
  col(
    'text',
    'theirBlacklist.severity',
    '对方严重程度',
    ({ entry }) => entry.blacklist && severityOf(entry.blacklist),
    12,
  ),
  col('text', 'theirBlacklist.proof', '对方证据', ({ entry }) => entry.blacklist?.proof, 30),
  col('number', 'theirRating', '对方评分', ({ entry }) => entry.rating),
  ...aspects.map((aspect) =>
    col('number', `theirRating.${aspect}`, chinese[aspect], ({ entry }: ColleagueSheetRow) => entry.ratings[aspect]),
  ),
  col('time', 'writtenAt', '对方填写时间 UTC', ({ entry }) => entry.date),
  col('time', 'importedAt', '导入时间 UTC', (row) => row.importedAt),
];
