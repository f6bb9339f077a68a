import type { Language } from '@/domain/language';
import type { LostBadge } from '@/evidence/history/lost-badges';
import { isAsked } from '../comparable';
import { badgeList } from '../badge-term';
import { defineRule } from '../rule';

const terms = (lost: LostBadge[], language: Language): string =>
  badgeList(
    lost.map(({ badge }) => badge),
    language,
  );

const counted = (looks: number): string => (looks === 1 ? '1 look' : `${String(looks)} looks`);

/** A mark that costs an audit or a higher fee was shown before and is gone. Marks 1688 has retired are left out. */
export const lostBadge = defineRule({
  id: 'lost-badge',
  lifecycle: 'stable',
  about: 'store',
  needs: ['lostMarks'],
  asked: ({ looks, lostMarks, badges }) => isAsked(looks?.badges, lostMarks, badges),
  judge: ({ lostMarks: { lost } }, { single }) => (lost.length > 1 ? 1 : lost.length * single),
  words: {
    en: {
      title: 'Marks since your first visit 标识变化',
      value: ({ lostMarks: { lost } }) =>
        lost.length > 1 ? `${String(lost.length)} lost` : terms(lost, 'en') || 'none lost',
      sign: ({ lostMarks: { lost } }) => `the loss of ${terms(lost, 'en')}`,
      risk: ({ lostMarks: { lost } }) =>
        `${terms(lost, 'en')}: last seen on ${lost[0]?.lastSeen.slice(0, 10) ?? '–'}, missing since ${lost[0]?.missingSince.slice(0, 10) ?? '–'} (${counted(lost[0]?.looks ?? 0)} at pages that showed it before).`,
      clear: ({ lostMarks: { compared } }) => `No mark was lost (${String(compared)} pages compared).`,
      unknown: 'No page that lists marks could be read twice.',
      advice: 'Ask why the mark is gone, and do not count on what it stood for.',
      toKnow: 'open the shop page 店铺 again, it shows the marks',
      change: () => 'The mark shown again on a page of the same kind.',
      aside: 'There is no earlier visit to compare with.',
    },
    zh_CN: {
      title: '标识变化',
      value: ({ lostMarks: { lost } }) =>
        lost.length > 1 ? `失去 ${String(lost.length)} 项` : terms(lost, 'zh_CN') || '未减少',
      sign: ({ lostMarks: { lost } }) => `${terms(lost, 'zh_CN')}标识消失`,
      risk: ({ lostMarks: { lost } }) =>
        `${terms(lost, 'zh_CN')}：最后见于 ${lost[0]?.lastSeen.slice(0, 10) ?? '–'}，自 ${lost[0]?.missingSince.slice(0, 10) ?? '–'} 起不再显示（查看同类页面 ${String(lost[0]?.looks ?? 0)} 次）。`,
      clear: ({ lostMarks: { compared } }) => `标识没有减少（比较 ${String(compared)} 个页面）。`,
      unknown: '显示标识的页面未能两次读到。',
      advice: '问清标识为何消失，不要再以它为依据。',
      toKnow: '再次打开店铺页面，那里有标识',
      change: () => '同类页面重新显示该标识。',
      aside: '没有可比较的更早访问。',
    },
  },
});
