import { isAsked } from '../comparable';
import { degreeAbove } from '../degree';
import { defineRule } from '../rule';

/** The service score 综合服务分 against the usual one of the buyer's earlier days. */
export const fallingServiceScore = defineRule({
  id: 'falling-service-score',
  lifecycle: 'stable',
  about: 'store',
  needs: ['serviceScoreChange'],
  asked: ({ looks, serviceScoreChange, serviceScore }) =>
    isAsked(looks?.serviceScore, serviceScoreChange, serviceScore),
  judge: ({ serviceScoreChange }, { warn, worst }) =>
    serviceScoreChange.state === 'dropped' ? degreeAbove(serviceScoreChange.size, warn, worst) : 0,
  words: {
    en: {
      title: 'Service score since your first visit 服务分变化',
      value: ({ serviceScoreChange: { usual, newest } }) => `${String(usual)} → ${String(newest.value)}`,
      sign: () => 'a falling service score',
      risk: ({ serviceScoreChange: { usual, newest, days } }) =>
        `${String(newest.value)} now; it was ${String(usual)} on ${days === 1 ? 'your earlier visit' : `${String(days)} earlier days`}.`,
      clear: ({ serviceScoreChange: { days } }) => `The score has not dropped (${String(days)} earlier days compared).`,
      unknown: 'The score of this visit could not be read, so it was not compared.',
      advice: 'Ask what happened, and keep the order small until the score is back.',
      toKnow: 'open the shop page 店铺, it shows the service score',
      change: ({ warn }) => `Less than ${String(warn)} points under what it used to be.`,
      aside: 'There is no earlier day to compare with.',
    },
    zh_CN: {
      title: '服务分变化',
      value: ({ serviceScoreChange: { usual, newest } }) => `${String(usual)} → ${String(newest.value)}`,
      sign: () => '服务分下降',
      risk: ({ serviceScoreChange: { usual, newest, days } }) =>
        `现为 ${String(newest.value)}，此前 ${String(days)} 天为 ${String(usual)}。`,
      clear: ({ serviceScoreChange: { days } }) => `服务分没有下降（比较此前 ${String(days)} 天）。`,
      unknown: '本次服务分未能读到，无法比较。',
      advice: '问清原因，分数恢复前只下小单。',
      toKnow: '打开店铺页面，那里有服务分',
      change: ({ warn }) => `比以往下降少于 ${String(warn)} 分。`,
      aside: '没有可比较的更早日期。',
    },
  },
});
