import type { Language } from '@/domain/language';
import type { NameMatch } from '@/evidence/identity/compare-names';
import { clipped } from '../clipped';
import { defineRule } from '../rule';

const words: Record<Language, Record<NameMatch['match'], string>> = {
  en: { equal: 'the same', near: 'nearly the same', different: 'another name', 'not-comparable': '–' },
  zh_CN: { equal: '一致', near: '相近', different: '不同', 'not-comparable': '–' },
};

/** The name on the licence and the name the shop shows, after folding width and brackets. Near names ask for a look only. */
export const licenceNameMismatch = defineRule({
  id: 'licence-name-mismatch',
  lifecycle: 'stable',
  about: 'store',
  needs: ['names'],
  judge: ({ names: { match } }, { near }) => (match === 'different' ? 1 : match === 'near' ? near : 0),
  words: {
    en: {
      title: 'Name on the licence 执照名称',
      value: ({ names: { match } }) => words.en[match],
      sign: ({ names: { match } }) =>
        match === 'near' ? 'a name a little unlike its licence' : 'another name than on its licence',
      risk: ({ names: { match, registered, shown } }) =>
        `The licence says ${clipped(registered)}, the shop says ${clipped(shown)}${match === 'near' ? ': near, so look what differs' : ''}.`,
      clear: ({ names: { registered } }) => `Shop and licence both say ${clipped(registered)}.`,
      unknown: 'The Chinese name on the licence and that of the shop could not both be read.',
      advice: 'Pay only an account in the name on the licence, and ask why the shop shows another.',
      toKnow:
        'ask for the business licence 营业执照 and type its name in Touchstone, under “What is known of this store”',
      change: () => 'The same registered name on licence and shop.',
    },
    zh_CN: {
      title: '执照名称',
      value: ({ names: { match } }) => words.zh_CN[match],
      sign: ({ names: { match } }) => (match === 'near' ? '名称与执照略有不同' : '名称与执照不同'),
      risk: ({ names: { match, registered, shown } }) =>
        `执照为${clipped(registered)}，店铺显示${clipped(shown)}${match === 'near' ? '：相近，请看差在哪里' : ''}。`,
      clear: ({ names: { registered } }) => `店铺与执照均为${clipped(registered)}。`,
      unknown: '执照名称和店铺名称未能同时读到。',
      advice: '只付给执照名称的账户，并问清为何名称不同。',
      toKnow: '索要营业执照，并在试金石的“已知的店铺信息”中填写执照名称',
      change: () => '执照与店铺使用同一注册名称。',
    },
  },
});
