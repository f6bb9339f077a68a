import { degreeBelow } from '../degree';
import { defineRule } from '../rule';

const years = (count: number): string => (count === 1 ? '1 year' : `${String(count)} years`);

/** Paid membership years 诚信通年限: the article asks for at least three. 成立N年 is another fact and never used here. */
export const youngStore = defineRule({
  id: 'young-store',
  lifecycle: 'stable',
  about: 'store',
  needs: ['membershipYears'],
  judge: ({ membershipYears }, { advisedYears, worstYears }) => degreeBelow(membershipYears, advisedYears, worstYears),
  words: {
    en: {
      title: 'Store age 诚信通年限',
      value: ({ membershipYears }) => years(membershipYears),
      sign: ({ membershipYears }) => `a store of ${years(membershipYears)}`,
      risk: (_, { advisedYears }) => `Under the ${years(advisedYears)} buyers are advised to ask for.`,
      clear: (_, { advisedYears }) => `At least the ${years(advisedYears)} buyers are advised to ask for.`,
      unknown: 'The years this store has paid for membership could not be read.',
      advice: 'Keep any prepayment small and inside 1688 escrow 担保交易; start with a trial order.',
      toKnow: 'open the shop page 店铺, it shows the membership years and scores',
      change: ({ advisedYears }) => `${years(advisedYears)} or more of paid membership.`,
    },
    zh_CN: {
      title: '诚信通年限',
      value: ({ membershipYears }) => `${String(membershipYears)} 年`,
      sign: ({ membershipYears }) => `开店仅 ${String(membershipYears)} 年`,
      risk: (_, { advisedYears }) => `少于建议的 ${String(advisedYears)} 年。`,
      clear: (_, { advisedYears }) => `达到建议的 ${String(advisedYears)} 年。`,
      unknown: '未能读到诚信通年限。',
      advice: '预付款要少，并且只走 1688 担保交易；先下试单。',
      toKnow: '打开店铺页面，那里有诚信通年限和各项评分',
      change: ({ advisedYears }) => `诚信通满 ${String(advisedYears)} 年。`,
    },
  },
});
