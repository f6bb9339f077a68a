import { defineRule } from '../rule';

const years = (count: number): string => (count === 1 ? '1 year' : `${String(count)} years`);

/**
 * The shop claims more paid years than its company has existed: bought with its years, or a sole trader that became a company. Experimental,
 * because fewer years would make it silent, and fewer years must never look better.
 */
export const storeOlderThanCompany = defineRule({
  id: 'store-older-than-company',
  lifecycle: 'experimental',
  about: 'store',
  needs: ['ages'],
  judge: ({ ages: { company, store } }, { slack }) => (store > company + slack ? 1 : 0),
  words: {
    en: {
      title: 'Company against shop 成立与开店年限',
      value: ({ ages: { company, store } }) => `${String(company)} / ${String(store)}`,
      sign: () => 'a shop older than its company',
      risk: ({ ages: { company, store } }) =>
        `${years(store)} of membership, but the company is ${years(company)} old: the shop may have been taken over.`,
      clear: ({ ages: { company, store } }) =>
        `The company (${years(company)}) is no younger than the shop (${years(store)}).`,
      unknown: 'The year the company was founded and the membership years could not both be read.',
      advice: 'Ask who ran the shop before, and count the years of the company only.',
      toKnow: 'open the licence page 工商信息 of the shop, it shows the founding date',
      change: () => 'A licence whose founding date is before the shop’s first year.',
    },
    zh_CN: {
      title: '成立与开店年限',
      value: ({ ages: { company, store } }) => `${String(company)} / ${String(store)}`,
      sign: () => '开店早于公司成立',
      risk: ({ ages: { company, store } }) =>
        `诚信通 ${String(store)} 年，而公司成立仅 ${String(company)} 年：店铺可能是接手的。`,
      clear: ({ ages: { company, store } }) => `公司成立 ${String(company)} 年，不晚于开店 ${String(store)} 年。`,
      unknown: '成立日期和诚信通年限未能同时读到。',
      advice: '问清此前由谁经营，只按公司年限计算。',
      toKnow: '打开店铺的工商信息页，那里有成立日期',
      change: () => '执照成立日期早于开店时间。',
    },
  },
});
