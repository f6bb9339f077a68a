import { degreeAbove } from '../degree';
import { grouped, percent } from '../shown-fact';
import { defineRule } from '../rule';

/** Most reviews were written by 1688 itself 默认好评, or too few by buyers: the share of good ones then says little. No sign of fraud. */
export const defaultReviews = defineRule({
  id: 'default-reviews',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['defaultReviews'],
  asked: ({ reviewSample }, { enough }) => (reviewSample?.seen ?? 0) >= enough,
  judge: ({ defaultReviews: { share, real, seen, ofTotal } }, { warn, worst, enough }) =>
    ofTotal !== null && seen >= ofTotal && real < enough ? 1 : degreeAbove(share.share, warn, worst),
  words: {
    en: {
      title: 'Reviews by the site 默认好评',
      value: ({ defaultReviews: { share } }) => percent(share.share),
      sign: () => 'reviews mostly written by the site',
      risk: ({ defaultReviews: { share, real } }) =>
        `${grouped(share.count)} of ${grouped(share.total)} reviews seen were written by 1688 itself, ${grouped(real)} by buyers: too few to judge by.`,
      clear: ({ defaultReviews: { share, real } }) =>
        `${grouped(real)} of ${grouped(share.total)} reviews seen were written by buyers.`,
      unknown: 'How many reviews there are in all could not be read.',
      advice: 'Leave the good rate out of account; order a sample.',
      toKnow: 'open the reviews 评价 of this offer once',
      change: ({ warn }) => `Less than ${percent(warn)} written by the site.`,
      aside: 'Too few reviews were seen: open the reviews 评价 and scroll, and this is asked.',
    },
    zh_CN: {
      title: '默认好评',
      value: ({ defaultReviews: { share } }) => percent(share.share),
      sign: () => '评价多为系统默认',
      risk: ({ defaultReviews: { share, real } }) =>
        `看到的 ${grouped(share.total)} 条评价中 ${grouped(share.count)} 条为系统默认，买家所写 ${grouped(real)} 条：太少，难以判断。`,
      clear: ({ defaultReviews: { share, real } }) =>
        `看到的 ${grouped(share.total)} 条评价中 ${grouped(real)} 条为买家所写。`,
      unknown: '未能读到评价总数。',
      advice: '不要看好评率，先买样品。',
      toKnow: '打开一次该商品的评价',
      change: ({ warn }) => `系统默认的少于 ${percent(warn)}。`,
      aside: '看到的评价太少：打开评价并滚动，即可判断。',
    },
  },
});
