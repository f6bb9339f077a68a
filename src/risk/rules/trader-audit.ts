import { defineRule } from '../rule';

/** Audited as a trader 深度验商 and not as a factory 深度验厂. Stores without an audit are not asked. */
export const traderAudit = defineRule({
  id: 'trader-audit',
  lifecycle: 'stable',
  about: 'store',
  needs: ['badges'],
  appliesTo: ({ badges }) => badges.includes('deep-trader-audit') || badges.includes('deep-factory-audit'),
  judge: ({ badges }) => (badges.includes('deep-factory-audit') ? 0 : 1),
  words: {
    en: {
      title: 'Audit 深度验厂 / 深度验商',
      value: ({ badges }) => (badges.includes('deep-factory-audit') ? 'factory' : 'trader'),
      sign: () => 'an audit as a trader',
      risk: () => 'Audited as a trader 深度验商; that is not a factory audit 深度验厂.',
      clear: () => 'The audit was of a factory 深度验厂. It describes one day and what the seller showed.',
      unknown: 'The audit marks could not be read.',
      advice: 'Do not pay factory prices or terms; ask for the maker.',
      toKnow: 'open the shop page 店铺, it shows the audits',
      change: () => 'A factory audit 深度验厂 of this company.',
    },
    zh_CN: {
      title: '深度验厂／深度验商',
      value: ({ badges }) => (badges.includes('deep-factory-audit') ? '验厂' : '验商'),
      sign: () => '按贸易商验证',
      risk: () => '通过的是深度验商，不是深度验厂。',
      clear: () => '通过了深度验厂。报告只反映当天和卖家出示的材料。',
      unknown: '未能读到验厂标识。',
      advice: '不要按工厂的价格和条件付款，问清生产方。',
      toKnow: '打开店铺页面，那里有验厂标识',
      change: () => '该公司通过深度验厂。',
    },
  },
});
