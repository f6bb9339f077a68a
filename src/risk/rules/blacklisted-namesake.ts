import type { BlockedMatch } from '@/domain/blocked';
import { clipped } from '../clipped';
import { defineRule } from '../rule';

const named = (matches: BlockedMatch[]): string =>
  matches
    .slice(0, 1)
    .map(({ name, storeKey }) => clipped(name ?? storeKey))
    .join('');
const why = (matches: BlockedMatch[]): string => clipped(matches[0]?.entry.reason ?? '');

/** A shop on the buyer's blacklist carries the same registered name: possibly the same company, which only the licence code decides. */
export const blacklistedNamesake = defineRule({
  id: 'blacklisted-namesake',
  lifecycle: 'stable',
  about: 'store',
  needs: ['blocked'],
  asked: ({ companySearched, blocked }) => companySearched === true || blocked !== undefined,
  judge: ({ blocked }) => (blocked.byName.length > 0 ? 1 : 0),
  words: {
    en: {
      title: 'Name on your blacklist 同名黑名单',
      value: ({ blocked }) => (blocked.byName.length > 0 ? 'possibly listed' : 'not listed'),
      sign: () => 'possibly a company on your blacklist',
      risk: ({ blocked: { byName, own } }) =>
        `You listed ${named(byName)} (${why(byName)}). ${own === null ? 'This shop' : clipped(own)} carries the same name: possibly the same company.`,
      clear: () => 'No shop of this name is on your blacklist.',
      unknown: 'The company name could not be read to search your blacklist by.',
      advice: 'Ask for the licence code 统一社会信用代码 of both shops: only it decides.',
      toKnow: 'open the contact page 联系方式, it shows the registered name',
      change: () => 'Licence codes of both shops that differ.',
      aside: 'Your blacklist was not searched by name on this page.',
    },
    zh_CN: {
      title: '同名黑名单',
      value: ({ blocked }) => (blocked.byName.length > 0 ? '可能已列入' : '未列入'),
      sign: () => '可能是您黑名单上的企业',
      risk: ({ blocked: { byName, own } }) =>
        `您已将${named(byName)}列入黑名单（${why(byName)}）。${own === null ? '本店' : clipped(own)}与其名称相同：可能是同一家企业。`,
      clear: () => '没有同名店铺在您的黑名单上。',
      unknown: '未能读到公司名称，无法查找。',
      advice: '索要两家店的统一社会信用代码：只有代码能判定。',
      toKnow: '打开联系方式页面，那里有注册名称',
      change: () => '两家店的执照代码不同。',
      aside: '此页面没有按名称查找您的黑名单。',
    },
  },
});
