import type { CheckId } from './checks';
import type { Words } from './language';

/** What each check is called, with the Chinese term beside the English. */
export const checkNames: Record<CheckId, Words> = {
  'licence-lookup': { en: 'Look the licence up 营业执照', zh_CN: '查询营业执照' },
  'factory-video': { en: 'Factory video 工厂视频', zh_CN: '工厂视频' },
  'video-call': { en: 'Video call or visit 视频验厂', zh_CN: '视频通话或实地看厂' },
  'ask-others': { en: 'Ask other buyers 打听口碑', zh_CN: '向其他买家打听' },
  sample: { en: 'Sample 样品', zh_CN: '样品' },
  'test-report': { en: 'Test report 检测报告', zh_CN: '检测报告与认证' },
  'trial-order': { en: 'Trial order 试单', zh_CN: '试单' },
  contract: { en: 'Contract 合同', zh_CN: '合同条款' },
  payment: { en: 'Payment 付款', zh_CN: '付款' },
  inspection: { en: 'Inspection 验货', zh_CN: '第三方验货' },
  logistics: { en: 'Parcel 物流', zh_CN: '物流单号' },
  'export-papers': { en: 'Export papers 出口单证', zh_CN: '出口单证' },
  'keep-records': { en: 'Records 留证', zh_CN: '保留证据' },
};
