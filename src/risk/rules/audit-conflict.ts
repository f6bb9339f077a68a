import { defineRule } from '../rule';

/** A mark of a factory audit beside a certificate of a trader's: the certificate names what was visited. Asked where the mark is shown. */
export const auditConflict = defineRule({
  id: 'audit-conflict',
  lifecycle: 'stable',
  about: 'store',
  needs: ['badges', 'auditType'],
  asked: ({ badges }) => badges?.includes('deep-factory-audit') === true,
  judge: ({ auditType }) => (auditType === 'trader' ? 1 : 0),
  words: {
    en: {
      title: 'What was audited 验厂报告',
      value: ({ auditType }) => (auditType === 'trader' ? 'a trader' : 'a factory'),
      sign: () => 'a factory mark on a trader’s audit',
      risk: () => 'The page shows 深度验厂 (factory), the certificate is 深度验商 (trader).',
      clear: () => 'The certificate is of a factory 深度验厂, as the mark says.',
      unknown: 'The mark 深度验厂 is shown, its certificate was not read.',
      advice: 'Open the report and read which address was visited, and when.',
      toKnow: 'open the audit report 验厂报告 from the shop page',
      change: () => 'A certificate that names a factory.',
      aside: 'The page shows no mark of a factory audit 深度验厂.',
    },
    zh_CN: {
      title: '验厂报告',
      value: ({ auditType }) => (auditType === 'trader' ? '贸易商' : '工厂'),
      sign: () => '标识为验厂，报告为验商',
      risk: () => '页面显示深度验厂，证书却是深度验商。',
      clear: () => '证书与标识一致，为深度验厂。',
      unknown: '显示深度验厂标识，但未读到证书。',
      advice: '打开报告，看访问的是哪个地址、什么日期。',
      toKnow: '从店铺页面打开验厂报告',
      change: () => '证书写明为工厂。',
      aside: '页面没有深度验厂标识。',
    },
  },
});
