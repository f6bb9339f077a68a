import { badgeList } from '../badge-term';
import { defineRule } from '../rule';

/** A mark that 1688 has retired is still shown. */
export const retiredBadge = defineRule({
  id: 'retired-badge',
  lifecycle: 'experimental',
  about: 'store',
  needs: ['retiredMarks'],
  judge: ({ retiredMarks }) => (retiredMarks.length > 0 ? 1 : 0),
  words: {
    en: {
      title: 'Retired marks 已停用标识',
      value: ({ retiredMarks }) => badgeList(retiredMarks, 'en') || 'none',
      sign: () => 'a retired mark',
      risk: ({ retiredMarks }) => `${badgeList(retiredMarks, 'en')}: 1688 no longer gives this mark.`,
      clear: () => 'No retired mark is shown.',
      unknown: 'The trust marks could not be read.',
      advice: 'Leave the mark out of account.',
      toKnow: 'open the shop page 店铺, it shows the trust marks',
      change: () => 'A page without the mark.',
    },
    zh_CN: {
      title: '已停用标识',
      value: ({ retiredMarks }) => badgeList(retiredMarks, 'zh_CN') || '无',
      sign: () => '显示已停用标识',
      risk: ({ retiredMarks }) => `${badgeList(retiredMarks, 'zh_CN')}：1688 已不再颁发。`,
      clear: () => '没有显示已停用标识。',
      unknown: '未能读到认证标识。',
      advice: '不要以该标识为依据。',
      toKnow: '打开店铺页面，那里有认证标识',
      change: () => '页面不再显示该标识。',
    },
  },
});
