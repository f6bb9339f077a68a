import type { LicenceCode } from '@/evidence/identity/licence-code';
import { defineRule } from '../rule';

const meant = (licence: LicenceCode): string[] => (licence.state === 'impossible' ? licence.likelyMeant : []);

/** A 统一社会信用代码 that fails its own check characters: no such licence was ever issued. An old or incomplete number is not judged. */
export const impossibleLicenceCode = defineRule({
  id: 'impossible-licence-code',
  lifecycle: 'stable',
  about: 'store',
  needs: ['licence'],
  appliesTo: ({ licence }) => licence.state === 'impossible' || licence.state === 'valid',
  judge: ({ licence }) => (licence.state === 'impossible' ? 1 : 0),
  words: {
    en: {
      title: 'Licence code 统一社会信用代码',
      value: ({ licence }) => (licence.state === 'impossible' ? 'cannot exist' : 'possible'),
      sign: () => 'its licence code cannot exist',
      risk: ({ licence }) => {
        const [near] = meant(licence);
        const slip = near === undefined ? '' : ` If you typed it, ${near} may have been meant.`;
        return `The code fails the check built into every Chinese licence code: it was never issued.${slip}`;
      },
      clear: () => 'The code can exist. Whose it is stands in the national register only.',
      unknown: 'No licence code is known yet.',
      advice: 'Ask for a photo of the licence and compare the code character by character.',
      toKnow:
        'ask for the business licence 营业执照 and type its 18-character code in Touchstone, under “What is known of this store”',
      change: () => 'A code that passes its check, read again or typed by you.',
      aside: 'This is an older or shortened number without a check to judge by.',
    },
    zh_CN: {
      title: '统一社会信用代码',
      value: ({ licence }) => (licence.state === 'impossible' ? '不可能存在' : '可能存在'),
      sign: () => '执照代码不可能存在',
      risk: ({ licence }) => {
        const [near] = meant(licence);
        const slip = near === undefined ? '' : `如果是您输入的，可能应为 ${near}。`;
        return `该代码不符合校验规则：从未颁发过。${slip}`;
      },
      clear: () => '代码可能存在。归属只能在国家企业信用信息公示系统查到。',
      unknown: '还不知道执照代码。',
      advice: '索要营业执照照片，逐字核对代码。',
      toKnow: '索要营业执照，并在试金石的“已知的店铺信息”中填写 18 位代码',
      change: () => '重新读到或由您输入一个符合校验的代码。',
      aside: '这是较旧或不完整的号码，没有可核对的校验位。',
    },
  },
});
