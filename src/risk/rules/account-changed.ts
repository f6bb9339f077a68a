import { clipped } from '../clipped';
import { defineRule } from '../rule';

const twice = (looks: number | undefined): boolean => (looks ?? 0) >= 2;

/** Another login or licence behind the same shop than on an earlier visit. First visits have nothing to compare with. */
export const accountChanged = defineRule({
  id: 'account-changed',
  lifecycle: 'stable',
  about: 'store',
  needs: ['accountChange'],
  asked: ({ looks }) => twice(looks?.loginId) || twice(looks?.licenceCode),
  judge: ({ accountChange }) => (accountChange.state === 'changed' ? 1 : 0),
  words: {
    en: {
      title: 'Same account as before 账号变更',
      value: ({ accountChange }) => (accountChange.state === 'changed' ? 'changed' : 'the same'),
      sign: () => 'another account stands behind this shop than before',
      risk: ({ accountChange }) =>
        accountChange.state === 'changed'
          ? `The ${accountChange.what === 'licence' ? 'licence code' : 'login'} was ${clipped(accountChange.from.value)} on ${accountChange.from.at.slice(0, 10)} and is ${clipped(accountChange.to.value)} since ${accountChange.to.at.slice(0, 10)}.`
          : '–.',
      clear: ({ accountChange: { seen } }) =>
        `Login and licence are those of your earlier visits (${String(seen)} compared).`,
      unknown: 'The login of this visit could not be read, so it was not compared with earlier ones.',
      advice:
        'Do not pay. Ask the people you dealt with before, over a way you used before, and look the licence up again.',
      toKnow: 'open the shop page 店铺 again',
      change: () => 'The former account shown again, or a year without another change.',
      aside: 'There is no earlier visit to compare with.',
    },
    zh_CN: {
      title: '账号变更',
      value: ({ accountChange }) => (accountChange.state === 'changed' ? '已变更' : '未变'),
      sign: () => '店铺背后的账号与以前不同',
      risk: ({ accountChange }) =>
        accountChange.state === 'changed'
          ? `${accountChange.what === 'licence' ? '执照代码' : '登录名'}在 ${accountChange.from.at.slice(0, 10)} 为 ${clipped(accountChange.from.value)}，自 ${accountChange.to.at.slice(0, 10)} 起为 ${clipped(accountChange.to.value)}。`
          : '–。',
      clear: ({ accountChange: { seen } }) => `登录名和执照与此前一致（比较 ${String(seen)} 次）。`,
      unknown: '本次未能读到登录名，无法与此前比较。',
      advice: '不要付款。通过以前的联系方式向原联系人核实，并重新查询执照。',
      toKnow: '再次打开店铺页面',
      change: () => '恢复原账号，或一年内不再变更。',
      aside: '没有可比较的更早访问。',
    },
  },
});
