import { degreeBelow } from '../degree';
import { grouped, shownFact } from '../shown-fact';
import { defineRule } from '../rule';

/** Registered capital 注册资本 in RMB; other currencies are not asked. It is promised, not paid in, and sole traders have none. */
export const thinCapital = defineRule({
  id: 'thin-capital',
  lifecycle: 'experimental',
  about: 'store',
  needs: ['registeredCapital'],
  appliesTo: ({ registeredCapital }) => registeredCapital.currency === 'CNY',
  judge: ({ registeredCapital }, { warn, worst }) => degreeBelow(registeredCapital.amount, warn, worst),
  words: {
    en: {
      title: 'Registered capital 注册资本',
      value: ({ registeredCapital }) => shownFact('registeredCapital', registeredCapital),
      sign: () => 'little registered capital',
      risk: (_, { warn }) => `Under RMB ${grouped(warn)}.`,
      clear: (_, { warn }) => `RMB ${grouped(warn)} or more; promised, not necessarily paid in.`,
      unknown: 'The registered capital could not be read.',
      advice: 'Keep what you have paid and not received below what the company could pay back.',
      toKnow: 'open the licence page 工商信息 of the shop',
      change: ({ warn }) => `Registered capital of RMB ${grouped(warn)} or more.`,
    },
    zh_CN: {
      title: '注册资本',
      value: ({ registeredCapital }) => shownFact('registeredCapital', registeredCapital),
      sign: () => '注册资本少',
      risk: (_, { warn }) => `少于人民币 ${grouped(warn)} 元。`,
      clear: (_, { warn }) => `达到人民币 ${grouped(warn)} 元；为认缴，不一定实缴。`,
      unknown: '未能读到注册资本。',
      advice: '已付未收的金额不要超过企业的偿付能力。',
      toKnow: '打开店铺的工商信息页',
      change: ({ warn }) => `注册资本达到人民币 ${grouped(warn)} 元。`,
    },
  },
});
