import { clipped } from '../clipped';
import { grouped, percent } from '../shown-fact';
import { defineRule } from '../rule';

/** Buyers' reviews that nearly repeat another's words. Short stock phrases repeat honestly and are not compared. */
export const copiedReviews = defineRule({
  id: 'copied-reviews',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['reviewCopies'],
  asked: ({ reviewSample }) => reviewSample?.isEnough === true,
  judge: ({ reviewCopies: { copies } }, { warn, worst, fewest }) => {
    if (copies.count < fewest || copies.share < warn) return 0;
    return Math.min(1, 0.3 + (0.7 * (copies.share - warn)) / (worst - warn));
  },
  words: {
    en: {
      title: 'Copied reviews 雷同评价',
      value: ({ reviewCopies: { copies } }) => `${grouped(copies.count)} of ${grouped(copies.total)}`,
      sign: () => 'reviews that copy each other',
      risk: ({ reviewCopies: { copies, groups } }) =>
        `${percent(copies.share)} of ${grouped(copies.total)} texts nearly repeat another (truly ${percent(copies.low)} to ${percent(copies.high)}), such as “${clipped(groups[0]?.example ?? '').slice(0, 40)}”.`,
      clear: ({ reviewCopies: { copies } }) =>
        `${grouped(copies.count)} of ${grouped(copies.total)} texts repeat another: no pattern.`,
      unknown: 'The texts of the reviews seen are too short to be compared.',
      advice: 'Do not count on the reviews; order a sample.',
      toKnow: 'open the reviews 评价 with pictures and texts',
      change: ({ warn }) => `Fewer than ${percent(warn)} copies among the texts seen.`,
      aside: 'Fewer than 30 buyers’ reviews were seen: open the reviews 评价 and scroll, and this is asked.',
    },
    zh_CN: {
      title: '雷同评价',
      value: ({ reviewCopies: { copies } }) => `${grouped(copies.total)} 条中 ${grouped(copies.count)}`,
      sign: () => '评价相互雷同',
      risk: ({ reviewCopies: { copies, groups } }) =>
        `${grouped(copies.total)} 条文字中 ${percent(copies.share)} 几乎重复（区间 ${percent(copies.low)} 至 ${percent(copies.high)}），如“${clipped(groups[0]?.example ?? '').slice(0, 40)}”。`,
      clear: ({ reviewCopies: { copies } }) =>
        `${grouped(copies.total)} 条文字中 ${grouped(copies.count)} 条重复：没有规律。`,
      unknown: '看到的评价文字太短，无法比较。',
      advice: '不要只看评价，先买样品。',
      toKnow: '打开带图和文字的评价',
      change: ({ warn }) => `看到的文字中雷同少于 ${percent(warn)}。`,
      aside: '看到的买家评价不足 30 条：打开评价并滚动，即可判断。',
    },
  },
});
