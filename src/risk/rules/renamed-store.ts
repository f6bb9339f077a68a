import { isAsked } from '../comparable';
import { clipped } from '../clipped';
import { defineRule } from '../rule';

/** Another registered name than on an earlier visit. Only Chinese names are compared: a translation is no renaming. */
export const renamedStore = defineRule({
  id: 'renamed-store',
  lifecycle: 'stable',
  about: 'store',
  needs: ['nameChange'],
  asked: ({ looks, nameChange, companyName }) => isAsked(looks?.companyName, nameChange, companyName),
  judge: ({ nameChange }, { near }) => {
    if (nameChange.state !== 'changed') return 0;
    return nameChange.match === 'near' ? near : 1;
  },
  words: {
    en: {
      title: 'Same name as before 企业更名',
      value: ({ nameChange }) => (nameChange.state === 'changed' ? 'renamed' : 'the same'),
      sign: () => 'another company name than before',
      risk: ({ nameChange }) =>
        nameChange.state === 'changed'
          ? `It was ${clipped(nameChange.from.value)} on ${nameChange.from.at.slice(0, 10)} and is ${clipped(nameChange.to.value)} since ${nameChange.to.at.slice(0, 10)}.`
          : '–.',
      clear: ({ nameChange: { seen } }) => `The name is that of your earlier visits (${String(seen)} compared).`,
      unknown: 'The Chinese name of this visit could not be read or compared.',
      advice: 'Look the licence up again: the same code means the same company under a new name.',
      toKnow: 'open the contact page 联系方式, it shows the registered name',
      change: () => 'A licence that shows the same code under both names.',
      aside: 'There is no earlier visit to compare with.',
    },
    zh_CN: {
      title: '企业更名',
      value: ({ nameChange }) => (nameChange.state === 'changed' ? '已更名' : '未变'),
      sign: () => '公司名称与以前不同',
      risk: ({ nameChange }) =>
        nameChange.state === 'changed'
          ? `${nameChange.from.at.slice(0, 10)} 为${clipped(nameChange.from.value)}，自 ${nameChange.to.at.slice(0, 10)} 起为${clipped(nameChange.to.value)}。`
          : '–。',
      clear: ({ nameChange: { seen } }) => `名称与此前一致（比较 ${String(seen)} 次）。`,
      unknown: '本次的中文名称未能读到或比较。',
      advice: '重新查询执照：代码相同即为同一企业更名。',
      toKnow: '打开联系方式页面，那里有注册名称',
      change: () => '执照显示两个名称对应同一代码。',
      aside: '没有可比较的更早访问。',
    },
  },
});
