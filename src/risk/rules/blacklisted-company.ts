import type { SisterStore } from '@/evidence/learned';
import { clipped } from '../shown-fact';
import { defineRule } from '../rule';

const listed = (stores: SisterStore[]): SisterStore | undefined => stores.find(({ blacklist }) => blacklist !== null);
const named = (store: SisterStore | undefined): string => clipped(store?.name ?? store?.storeKey ?? '–');
const why = (store: SisterStore | undefined): string => clipped(store?.blacklist?.reason ?? '');

/** Another shop with the same licence code is on the buyer's blacklist: it is the same company. */
export const blacklistedCompany = defineRule({
  id: 'blacklisted-company',
  lifecycle: 'stable',
  about: 'store',
  needs: ['sisters'],
  judge: ({ sisters }) => (listed(sisters.sure) ? 1 : 0),
  words: {
    en: {
      title: 'Company on your blacklist 黑名单企业',
      value: ({ sisters }) => (listed(sisters.sure) ? 'listed' : 'not listed'),
      sign: () => 'you listed another shop of the same company',
      risk: ({ sisters }) => {
        const store = listed(sisters.sure);
        return `You listed ${named(store)}${why(store) === '' ? '' : ` (${why(store)})`}. Its licence code is the same: it is the same company.`;
      },
      clear: () => 'No shop of a company with this licence code is on your blacklist.',
      unknown: 'Company name and licence code were not at hand to search your stores by.',
      advice: 'Do not pay. A new shop changes nothing about the company.',
      toKnow: 'open the contact page 联系方式, it shows the registered name',
      change: () => 'Taking the other shop off your blacklist.',
    },
    zh_CN: {
      title: '黑名单企业',
      value: ({ sisters }) => (listed(sisters.sure) ? '已列入' : '未列入'),
      sign: () => '同一企业的另一家店在您的黑名单上',
      risk: ({ sisters }) => {
        const store = listed(sisters.sure);
        return `您已将${named(store)}列入黑名单${why(store) === '' ? '' : `（${why(store)}）`}。执照代码相同：是同一家企业。`;
      },
      clear: () => '使用该执照代码的店铺均不在您的黑名单上。',
      unknown: '没有公司名称和执照代码可供查找。',
      advice: '不要付款。换一家店并不改变企业本身。',
      toKnow: '打开联系方式页面，那里有注册名称',
      change: () => '将另一家店移出黑名单。',
    },
  },
});
