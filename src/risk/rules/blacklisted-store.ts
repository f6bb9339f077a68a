import { severityOf, type StoreMark } from '@/domain/mark';
import { clipped } from '../clipped';
import { defineRule } from '../rule';

const forbids = (entry: StoreMark['blacklist']): boolean => entry !== null && severityOf(entry) === 'stop';

/** The buyer listed this store and would not pay it; nothing on a page can outweigh that. Expired entries do not count. */
export const blacklistedStore = defineRule({
  id: 'blacklisted-store',
  lifecycle: 'stable',
  about: 'store',
  needs: ['blacklist'],
  judge: ({ blacklist }) => (forbids(blacklist) ? 1 : 0),
  words: {
    en: {
      title: 'Your blacklist 黑名单',
      value: ({ blacklist }) => (forbids(blacklist) ? 'listed' : 'not listed'),
      sign: () => 'it is on your blacklist',
      risk: ({ blacklist }) =>
        blacklist?.reason ? `You listed this store (${clipped(blacklist.reason)}).` : 'You listed this store.',
      clear: () => 'You have no stop entry on this store.',
      unknown: 'Your blacklist was not at hand.',
      advice: 'Do not pay. Take the store off your list only if the reason is gone.',
      toKnow: 'open the store in the popup or the desk, where your list is kept',
      change: () => 'Taking the store off your blacklist, or the end date of your entry.',
    },
    zh_CN: {
      title: '您的黑名单',
      value: ({ blacklist }) => (forbids(blacklist) ? '已列入' : '未列入'),
      sign: () => '在您的黑名单上',
      risk: ({ blacklist }) =>
        blacklist?.reason ? `您已将该店列入黑名单（${clipped(blacklist.reason)}）。` : '您已将该店列入黑名单。',
      clear: () => '您没有将该店列为禁止。',
      unknown: '未能查询您的黑名单。',
      advice: '不要付款。只有当原因消除时才移出名单。',
      toKnow: '在弹窗或工作台中打开该店，名单保存在那里',
      change: () => '将该店移出黑名单，或黑名单到期。',
    },
  },
});
