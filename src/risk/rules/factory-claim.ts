import { defineRule } from '../rule';

/** The title claims a factory, the company name says trader or sole trader. Titles without a claim are not asked. */
export const factoryClaim = defineRule({
  id: 'factory-claim',
  lifecycle: 'stable',
  about: 'offer',
  needs: ['factoryClaim', 'companyKind'],
  appliesTo: ({ factoryClaim }) => factoryClaim !== null,
  judge: ({ companyKind }, { soleTrader }) => {
    if (companyKind.kind === 'trader') return 1;
    return companyKind.kind === 'sole-trader' ? soleTrader : 0;
  },
  words: {
    en: {
      title: 'Claims to be a factory 厂家',
      value: ({ factoryClaim }) => factoryClaim ?? '–',
      sign: () => 'a factory claim its name does not bear out',
      risk: ({ factoryClaim, companyKind }) =>
        `The title says ${factoryClaim ?? '–'} (factory), the company name says ${companyKind.sign ?? '–'} (no factory).`,
      clear: () => 'The company name does not contradict the claim.',
      unknown: 'Title and company name could not both be read.',
      advice: 'Ask for a video call from the factory floor; hesitation means a trader.',
      toKnow: 'open the contact page 联系方式, it shows the registered name',
      change: () => 'A registered name that says factory or manufacturing 制造, or a title that claims nothing.',
    },
    zh_CN: {
      title: '自称厂家',
      value: ({ factoryClaim }) => factoryClaim ?? '–',
      sign: () => '自称工厂而名称不符',
      risk: ({ factoryClaim, companyKind }) =>
        `标题写“${factoryClaim ?? '–'}”，公司名称却是“${companyKind.sign ?? '–'}”。`,
      clear: () => '公司名称与说法不矛盾。',
      unknown: '标题和公司名称未能同时读到。',
      advice: '要求视频看车间；推脱的多半是贸易商。',
      toKnow: '打开联系方式页面，那里有注册名称',
      change: () => '注册名称表明是工厂或制造企业，或者标题不再自称厂家。',
    },
  },
});
