import { percent } from '../shown-fact';
import { defineRule } from '../rule';

/** Every review good in a large sample: a weak sign, because honest ratings are mostly good as well. Never asked of a small sample. */
export const perfectScore = defineRule({
  id: 'perfect-score',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['goodRate', 'reviewCount'],
  appliesTo: ({ reviewCount }, { sample }) => reviewCount >= sample,
  judge: ({ goodRate }, { perfectRate, degree }) => (goodRate >= perfectRate ? degree : 0),
  words: {
    en: {
      title: 'Over-perfect reviews 评价过于完美',
      value: ({ goodRate, reviewCount }) => `${percent(goodRate)} of ${String(reviewCount)}`,
      sign: () => 'reviews too perfect to be true',
      risk: ({ reviewCount }) => `Not one complaint in ${String(reviewCount)} reviews: unusual, a weak sign.`,
      clear: () => 'There are some complaints, as in honest reviews.',
      unknown: 'Good rate and number of reviews could not both be read.',
      advice: 'Read the newest reviews for text and pictures of real use.',
      toKnow: 'open the reviews 评价 of this offer once',
      change: () => 'A complaint or two among the newest reviews, as honest stores have.',
    },
    zh_CN: {
      title: '评价过于完美',
      value: ({ goodRate, reviewCount }) => `${String(reviewCount)} 条中 ${percent(goodRate)}`,
      sign: () => '评价好得不真实',
      risk: ({ reviewCount }) => `${String(reviewCount)} 条评价无一差评：少见，弱信号。`,
      clear: () => '有少量差评，符合真实情况。',
      unknown: '好评率和评价数未能同时读到。',
      advice: '查看最新评价是否有真实使用的文字和图片。',
      toKnow: '打开一次该商品的评价',
      change: () => '最新评价中出现少量差评，如同正常店铺。',
    },
  },
});
