import { isAsked } from '../comparable';
import { degreeAbove } from '../degree';
import { percent } from '../shown-fact';
import { defineRule } from '../rule';

/** The share of returning buyers against the usual one of the buyer's earlier days. */
export const fallingRepeatRate = defineRule({
  id: 'falling-repeat-rate',
  lifecycle: 'stable',
  about: 'store',
  needs: ['repeatRateChange'],
  asked: ({ looks, repeatRateChange, repeatRate }) => isAsked(looks?.repeatRate, repeatRateChange, repeatRate),
  judge: ({ repeatRateChange }, { warn, worst }) =>
    repeatRateChange.state === 'dropped' ? degreeAbove(repeatRateChange.size, warn, worst) : 0,
  words: {
    en: {
      title: 'Returning buyers since your first visit 回头率变化',
      value: ({ repeatRateChange: { usual, newest } }) => `${percent(usual)} → ${percent(newest.value)}`,
      sign: () => 'fewer returning buyers than before',
      risk: ({ repeatRateChange: { usual, newest, days } }) =>
        `${percent(newest.value)} of the buyers came back; it was ${percent(usual)} on ${days === 1 ? 'your earlier visit' : `${String(days)} earlier days`}.`,
      clear: ({ repeatRateChange: { days } }) => `The share has not dropped (${String(days)} earlier days compared).`,
      unknown: 'The share of this visit could not be read, so it was not compared.',
      advice: 'Read the newest reviews for what has changed, and order a sample again.',
      toKnow: 'open the shop page 店铺, it shows the repeat rate',
      change: ({ warn }) => `Less than ${percent(warn)} under what it used to be.`,
      aside: 'There is no earlier day to compare with.',
    },
    zh_CN: {
      title: '回头率变化',
      value: ({ repeatRateChange: { usual, newest } }) => `${percent(usual)} → ${percent(newest.value)}`,
      sign: () => '回头率下降',
      risk: ({ repeatRateChange: { usual, newest, days } }) =>
        `回头率 ${percent(newest.value)}，此前 ${String(days)} 天为 ${percent(usual)}。`,
      clear: ({ repeatRateChange: { days } }) => `回头率没有下降（比较此前 ${String(days)} 天）。`,
      unknown: '本次回头率未能读到，无法比较。',
      advice: '看最新评价有何变化，并重新买样品。',
      toKnow: '打开店铺页面，那里有回头率',
      change: ({ warn }) => `比以往下降少于 ${percent(warn)}。`,
      aside: '没有可比较的更早日期。',
    },
  },
});
