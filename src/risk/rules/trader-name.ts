import type { Language } from '@/domain/language';
import type { CompanyKind } from '@/evidence/company-kind';
import { defineRule } from '../rule';

const kinds: Record<Language, Record<CompanyKind['kind'], string>> = {
  en: { factory: 'factory', trader: 'trading company', 'sole-trader': 'sole trader', unknown: 'company' },
  zh_CN: { factory: '工厂', trader: '贸易公司', 'sole-trader': '个体工商户', unknown: '公司' },
};

/** The company name says trader or sole trader: a weak sign about who makes the goods and what stands behind the store. */
export const traderName = defineRule({
  id: 'trader-name',
  lifecycle: 'stable',
  about: 'store',
  needs: ['companyKind'],
  judge: ({ companyKind }, { soleTrader }) => {
    if (companyKind.kind === 'trader') return 1;
    return companyKind.kind === 'sole-trader' ? soleTrader : 0;
  },
  words: {
    en: {
      title: 'Kind of company 企业类型',
      value: ({ companyKind }) => kinds.en[companyKind.kind],
      sign: ({ companyKind }) => `signs of a ${kinds.en[companyKind.kind]}`,
      risk: ({ companyKind }) => `The company name says ${kinds.en[companyKind.kind]} (${companyKind.sign ?? '–'}).`,
      clear: () => 'Nothing in the company name speaks of a trader.',
      unknown: 'The Chinese company name could not be read, so its kind is not known.',
      advice: 'Ask who makes the goods, and for a video call from there.',
      toKnow: 'open the contact page 联系方式, it shows the registered name',
      change: () => 'A business licence 营业执照 whose name or scope says it makes the goods.',
    },
    zh_CN: {
      title: '企业类型',
      value: ({ companyKind }) => kinds.zh_CN[companyKind.kind],
      sign: ({ companyKind }) => `像是${kinds.zh_CN[companyKind.kind]}`,
      risk: ({ companyKind }) => `公司名称显示为${kinds.zh_CN[companyKind.kind]}（${companyKind.sign ?? '–'}）。`,
      clear: () => '公司名称没有贸易商的迹象。',
      unknown: '未能读到中文公司名称，类型不明。',
      advice: '询问由谁生产，并要求视频看厂。',
      toKnow: '打开联系方式页面，那里有注册名称',
      change: () => '营业执照的名称或经营范围表明自行生产。',
    },
  },
});
