import type { ServiceScores } from '@/domain/page-facts';
import { degreeBelow } from '../degree';
import { defineRule } from '../rule';

const lowest = ({ newer, ...older }: ServiceScores): number =>
  Math.min(...[...Object.values(older), ...Object.values(newer ?? {})].filter((score) => score !== null));

/** The lowest of the experience scores of the shop, under their older or newer names; scores the page leaves out are not judged. */
export const weakExperienceScore = defineRule({
  id: 'weak-experience-score',
  lifecycle: 'stable',
  about: 'store',
  needs: ['serviceScores'],
  judge: ({ serviceScores }, { warn, worst }) => degreeBelow(lowest(serviceScores), warn, worst),
  words: {
    en: {
      title: 'Experience scores 服务体验分',
      value: ({ serviceScores }) => `lowest ${String(lowest(serviceScores))}`,
      sign: () => 'a weak experience score',
      risk: (_, { warn }) =>
        `One of the shop's scores (advice, shipping, disputes, quality, returns) is under ${String(warn)}.`,
      clear: (_, { warn }) => `None of the shop's scores is under ${String(warn)}.`,
      unknown: 'The single scores of the shop could not be read.',
      advice: 'Look which score is weak and ask the seller about it.',
      toKnow: 'open the shop page 店铺, it shows the single scores',
      change: ({ warn }) => `Every single score at ${String(warn)} or more.`,
    },
    zh_CN: {
      title: '服务体验分',
      value: ({ serviceScores }) => `最低 ${String(lowest(serviceScores))}`,
      sign: () => '有一项体验分偏低',
      risk: (_, { warn }) => `咨询、物流、纠纷、品质、退换中有一项低于 ${String(warn)}。`,
      clear: (_, { warn }) => `各项体验分都不低于 ${String(warn)}。`,
      unknown: '未能读到各项体验分。',
      advice: '看清是哪一项偏低，并询问卖家。',
      toKnow: '打开店铺页面，那里有各项体验分',
      change: ({ warn }) => `各项评分均达到 ${String(warn)}。`,
    },
  },
});
