import { grouped, salesText } from '../shown-fact';
import { soldCount } from '@/evidence/sales-scope';
import { defineRule } from '../rule';

/** Far more reviews than pieces sold since listing. Sales of a month or a year are not comparable and never used here. */
export const reviewsExceedSales = defineRule({
  id: 'reviews-exceed-sales',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['reviewCount', 'soldInAll'],
  judge: ({ reviewCount, soldInAll }, { ratio }) => (reviewCount > ratio * Math.max(1, soldCount(soldInAll)) ? 1 : 0),
  words: {
    en: {
      title: 'Reviews against sales 评价与销量',
      value: ({ reviewCount, soldInAll }) => `${grouped(reviewCount)} / ${grouped(soldCount(soldInAll))}`,
      sign: () => 'more reviews than sales',
      risk: ({ reviewCount, soldInAll }) =>
        `${grouped(reviewCount)} reviews but ${salesText(soldInAll)}: the reviews may belong to other offers.`,
      clear: () => 'The number of reviews fits the number sold.',
      unknown: 'Reviews and sales since listing could not both be read.',
      advice: 'Check that the reviews speak of this product.',
      toKnow: 'open the reviews 评价 of this offer once',
      change: ({ ratio }) => `Sales since listing of at least one for every ${String(ratio)} reviews.`,
    },
    zh_CN: {
      title: '评价与销量',
      value: ({ reviewCount, soldInAll }) => `${grouped(reviewCount)} / ${grouped(soldCount(soldInAll))}`,
      sign: () => '评价多于销量',
      risk: ({ reviewCount, soldInAll }) =>
        `评价 ${grouped(reviewCount)} 条，而 ${salesText(soldInAll)}：评价可能属于其他商品。`,
      clear: () => '评价数与销量相符。',
      unknown: '评价数和累计销量未能同时读到。',
      advice: '确认评价说的是这个商品。',
      toKnow: '打开一次该商品的评价',
      change: ({ ratio }) => `累计销量至少为评价数的 1/${String(ratio)}。`,
    },
  },
});
