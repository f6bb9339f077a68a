import { isAsked } from '../comparable';
import { defineRule } from '../rule';

/** Membership years that went down, started again or grew faster than time. */
export const fallenYears = defineRule({
  id: 'fallen-years',
  lifecycle: 'stable',
  about: 'store',
  needs: ['yearsChange'],
  asked: ({ looks, yearsChange, membershipYears }) => isAsked(looks?.membershipYears, yearsChange, membershipYears),
  judge: ({ yearsChange }, { leapt }) => {
    if (yearsChange.state !== 'changed') return 0;
    return yearsChange.kind === 'leapt' ? leapt : 1;
  },
  words: {
    en: {
      title: 'Years since your first visit 年限变化',
      value: ({ yearsChange }) =>
        yearsChange.state === 'changed'
          ? `${String(yearsChange.from.value)} → ${String(yearsChange.to.value)}`
          : 'in step',
      sign: () => 'membership years that do not add up',
      risk: ({ yearsChange }) =>
        yearsChange.state === 'changed'
          ? `The page said ${String(yearsChange.from.value)} years on ${yearsChange.from.at.slice(0, 10)} and ${String(yearsChange.to.value)} on ${yearsChange.to.at.slice(0, 10)}: ${yearsChange.kind === 'leapt' ? 'more than time has passed' : 'a lapse, or another account behind the shop'}.`
          : '–.',
      clear: ({ yearsChange: { seen } }) => `The years grew with the calendar (${String(seen)} readings).`,
      unknown: 'The years of this visit could not be read, so they were not compared.',
      advice: 'Take the lower number, and treat the store as that young.',
      toKnow: 'open the shop page 店铺, it shows the membership years',
      change: () => 'The former years shown again.',
      aside: 'There is no earlier visit to compare with.',
    },
    zh_CN: {
      title: '年限变化',
      value: ({ yearsChange }) =>
        yearsChange.state === 'changed'
          ? `${String(yearsChange.from.value)} → ${String(yearsChange.to.value)}`
          : '正常',
      sign: () => '诚信通年限前后矛盾',
      risk: ({ yearsChange }) =>
        yearsChange.state === 'changed'
          ? `${yearsChange.from.at.slice(0, 10)} 显示 ${String(yearsChange.from.value)} 年，${yearsChange.to.at.slice(0, 10)} 显示 ${String(yearsChange.to.value)} 年：${yearsChange.kind === 'leapt' ? '超过实际经过的时间' : '中断过，或背后换了账号'}。`
          : '–。',
      clear: ({ yearsChange: { seen } }) => `年限随时间正常增长（${String(seen)} 次读取）。`,
      unknown: '本次年限未能读到，无法比较。',
      advice: '以较低的年限为准。',
      toKnow: '打开店铺页面，那里有诚信通年限',
      change: () => '恢复显示原来的年限。',
      aside: '没有可比较的更早访问。',
    },
  },
});
