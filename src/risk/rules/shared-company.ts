import type { SisterStore } from '@/evidence/learned';
import { listText } from '../shown-fact';
import { defineRule } from '../rule';

const names = (stores: SisterStore[]): string => listText(stores.map(({ name, storeKey }) => name ?? storeKey));

/** Other shops you have seen belong to the same company, or possibly do. */
export const sharedCompany = defineRule({
  id: 'shared-company',
  lifecycle: 'stable',
  about: 'store',
  needs: ['sisters'],
  asked: ({ companySearched }) => companySearched === true,
  judge: ({ sisters }, limits) => {
    if (sisters.sure.length > 0) return limits.sure;
    return sisters.byName.length > 0 ? limits.byName : 0;
  },
  words: {
    en: {
      title: 'Other shops of the company 关联店铺',
      value: ({ sisters }) => String(sisters.sure.length + sisters.byName.length),
      sign: () => 'several shops of one company',
      risk: ({ sisters: { sure, byName } }) =>
        sure.length > 0
          ? `The same licence code as ${names(sure)}: one company with several shops.`
          : `The same registered name as ${names(byName)}: possibly the same company.`,
      clear: () => 'No other shop of this company among those you have seen.',
      unknown: 'The company name could not be read to search your stores by.',
      advice: 'Judge the shops together: compare their years, and add up what you have paid to both.',
      toKnow: 'open the contact page 联系方式, it shows the registered name',
      change: () => 'Licence codes of the shops that differ.',
      aside: 'Your stores were not searched on this page.',
    },
    zh_CN: {
      title: '关联店铺',
      value: ({ sisters }) => String(sisters.sure.length + sisters.byName.length),
      sign: () => '一家企业开多家店',
      risk: ({ sisters: { sure, byName } }) =>
        sure.length > 0
          ? `与${names(sure)}执照代码相同：一家企业开多家店。`
          : `与${names(byName)}注册名称相同：可能是同一家企业。`,
      clear: () => '您看过的店铺中没有该企业的其他店。',
      unknown: '未能读到公司名称，无法查找。',
      advice: '把几家店放在一起判断：比较年限，合计已付款项。',
      toKnow: '打开联系方式页面，那里有注册名称',
      change: () => '几家店的执照代码不同。',
      aside: '此页面没有查找您保存的店铺。',
    },
  },
});
