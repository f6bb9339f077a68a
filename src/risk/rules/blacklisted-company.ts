import type { BlockedMatch } from '@/domain/blocked';
import type { MatchKind } from '@/domain/mark';
import { clipped } from '../clipped';
import { defineRule } from '../rule';

const named = ({ name, storeKey }: BlockedMatch): string => clipped(name ?? storeKey);
const en: Record<MatchKind, string> = {
  licence: 'licence code',
  member: 'account',
  host: 'shop address',
  name: 'name',
};
const zh: Record<MatchKind, string> = { licence: '执照代码', member: '账号', host: '店铺网址', name: '名称' };

/** Another shop with the same licence code, account or address is on the buyer's blacklist: it is the same company. */
export const blacklistedCompany = defineRule({
  id: 'blacklisted-company',
  lifecycle: 'stable',
  about: 'store',
  needs: ['blocked'],
  judge: ({ blocked }) => (blocked.sure.length > 0 ? 1 : 0),
  words: {
    en: {
      title: 'Company on your blacklist 黑名单企业',
      value: ({ blocked }) => (blocked.sure.length > 0 ? 'listed' : 'not listed'),
      sign: () => 'you listed another shop of the same company',
      risk: ({ blocked: { sure, own } }) =>
        sure
          .slice(0, 1)
          .map(
            (match) =>
              `You listed ${named(match)} (${clipped(match.entry.reason)}). ${own === null ? 'This shop' : clipped(own)} has the same ${en[match.by]}: it is the same company.`,
          )
          .join(''),
      clear: () => 'No shop known to be of this company is on your blacklist.',
      unknown: 'Company name and licence code were not at hand to search your blacklist by.',
      advice: 'Do not pay. A new shop changes nothing about the company.',
      toKnow: 'open the contact page 联系方式, it shows the registered name',
      change: () => 'Taking the other shop off your blacklist.',
    },
    zh_CN: {
      title: '黑名单企业',
      value: ({ blocked }) => (blocked.sure.length > 0 ? '已列入' : '未列入'),
      sign: () => '同一企业的另一家店在您的黑名单上',
      risk: ({ blocked: { sure, own } }) =>
        sure
          .slice(0, 1)
          .map(
            (match) =>
              `您已将${named(match)}列入黑名单（${clipped(match.entry.reason)}）。${own === null ? '本店' : clipped(own)}的${zh[match.by]}与其相同：是同一家企业。`,
          )
          .join(''),
      clear: () => '已知属于该企业的店铺均不在您的黑名单上。',
      unknown: '没有公司名称和执照代码可供查找。',
      advice: '不要付款。换一家店并不改变企业本身。',
      toKnow: '打开联系方式页面，那里有注册名称',
      change: () => '将另一家店移出黑名单。',
    },
  },
});
