import type { SisterStore } from '@/evidence/learned';
import { clipped } from '../shown-fact';
import { defineRule } from '../rule';

const listed = (stores: SisterStore[]): SisterStore | undefined => stores.find(({ blacklist }) => blacklist !== null);
const named = (store: SisterStore | undefined): string => clipped(store?.name ?? store?.storeKey ?? '–');

/** A shop on the buyer's blacklist carries the same registered name: possibly the same company, which only the licence code decides. */
export const blacklistedNamesake = defineRule({
  id: 'blacklisted-namesake',
  lifecycle: 'stable',
  about: 'store',
  needs: ['sisters'],
  asked: ({ companySearched }) => companySearched === true,
  judge: ({ sisters }) => (listed(sisters.byName) ? 1 : 0),
  words: {
    en: {
      title: 'Name on your blacklist 同名黑名单',
      value: ({ sisters }) => (listed(sisters.byName) ? 'possibly listed' : 'not listed'),
      sign: () => 'possibly a company on your blacklist',
      risk: ({ sisters }) =>
        `You listed ${named(listed(sisters.byName))}, a shop of the same registered name: possibly the same company.`,
      clear: () => 'No shop of this registered name is on your blacklist.',
      unknown: 'The company name could not be read to search your stores by.',
      advice: 'Ask for the licence code 统一社会信用代码 of both shops: only it decides.',
      toKnow: 'open the contact page 联系方式, it shows the registered name',
      change: () => 'Licence codes of both shops that differ.',
      aside: 'Your stores were not searched on this page.',
    },
    zh_CN: {
      title: '同名黑名单',
      value: ({ sisters }) => (listed(sisters.byName) ? '可能已列入' : '未列入'),
      sign: () => '可能是您黑名单上的企业',
      risk: ({ sisters }) => `您已将同名店铺${named(listed(sisters.byName))}列入黑名单：可能是同一家企业。`,
      clear: () => '没有同名店铺在您的黑名单上。',
      unknown: '未能读到公司名称，无法查找。',
      advice: '索要两家店的统一社会信用代码：只有代码能判定。',
      toKnow: '打开联系方式页面，那里有注册名称',
      change: () => '两家店的执照代码不同。',
      aside: '此页面没有查找您保存的店铺。',
    },
  },
});
