import { markColumns, markTexts } from '@/domain/sheet-marks';
import { revisionOf } from '@/domain/sheet-words';
import { column as col, joined } from './column';
import { ratingColumns } from './rating-columns';
import type { StoreSheetRow } from './rows';
import type { Column } from './sheet';

/** The sheet "stores": marks of the store as read last, our judgement, and the buyer's own words. */
export const storeColumns: Column<StoreSheetRow>[] = [
  col('text', 'storeKey', '店铺标识', (row) => row.storeKey, 26),
  col('text', 'companyName', '公司名称', (row) => row.facts.companyName, 34),
  col('text', 'memberId', '会员编号', (row) => row.facts.memberId, 26),
  col('text', 'loginId', '登录名', (row) => row.facts.loginId),
  col('link', 'shopUrl', '店铺网址', (row) => row.facts.shopUrl),
  col('text', 'band', '风险等级', (row) => row.assessment?.band, 10),
  col('number', 'score', '风险分', (row) => row.assessment?.score),
  col('number', 'best', '最低可能分', (row) => row.assessment?.best),
  col('share', 'coverage', '读取比例', (row) => row.assessment?.coverage),
  col('number', 'membershipYears', '诚信通年限', (row) => row.facts.membershipYears),
  col('text', 'badges', '标识', (row) => joined(row.facts.badges), 34),
  col('share', 'repeatRate', '回头率', (row) => row.facts.repeatRate),
  col('number', 'serviceScore', '服务分', (row) => row.facts.serviceScore),
  col('number', 'serviceScores.consultation', '咨询体验', (row) => row.facts.serviceScores?.consultation),
  col('number', 'serviceScores.logistics', '物流时效', (row) => row.facts.serviceScores?.logistics),
  col('number', 'serviceScores.dispute', '纠纷解决', (row) => row.facts.serviceScores?.dispute),
  col('number', 'serviceScores.quality', '品质体验', (row) => row.facts.serviceScores?.quality),
  col('number', 'serviceScores.returns', '退换体验', (row) => row.facts.serviceScores?.returns),
  col('number', 'yearsEstablished', '成立年数', (row) => row.facts.yearsEstablished),
  col('text', 'location', '所在地', (row) => row.facts.location),
  col('number', 'myRating', '我的评分', (row) => row.mark.rating),
  ...ratingColumns<StoreSheetRow>((row) => row.mark),
  col('text', 'tags', '标签', (row) => joined(row.mark.tags)),
  col('text', 'blacklist', '黑名单原因', (row) => row.mark.blacklist?.reason, 30),
  col('time', 'firstSeenAt', '首次读取 UTC', (row) => row.firstSeenAt),
  col('time', 'lastSeenAt', '最近读取 UTC', (row) => row.lastSeenAt),
  col('text', 'revision', '版本', (row) => revisionOf(markColumns, markTexts(row.mark)), 14),
];
