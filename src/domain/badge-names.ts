import type { Language } from './language';
import type { BadgeId } from './page-facts';

/** What the marks of stores are called: in English each with the Chinese term a buyer finds on the page. */
export const badgeNames: Record<Language, Record<BadgeId, string>> = {
  en: {
    trustpass: 'Trustpass 诚信通',
    'powerful-merchant': 'Powerful Merchant 实力商家',
    'super-factory': 'Super Factory 超级工厂',
    'source-flagship': 'Source Flagship 源头旗舰',
    'source-factory': 'Source Factory 源头工厂',
    'deep-factory-audit': 'Deep Factory Audit 深度验厂',
    'deep-trader-audit': 'Deep Trader Audit 深度验商',
    'brand-authorization': 'Brand Authorization 品牌授权',
    'enterprise-verified': 'Enterprise verified 企业身份认证',
    'buyer-protection': 'Buyer protection 买家保障',
  },
  zh_CN: {
    trustpass: '诚信通',
    'powerful-merchant': '实力商家',
    'super-factory': '超级工厂',
    'source-flagship': '源头旗舰',
    'source-factory': '源头工厂',
    'deep-factory-audit': '深度验厂',
    'deep-trader-audit': '深度验商',
    'brand-authorization': '品牌授权',
    'enterprise-verified': '企业身份认证',
    'buyer-protection': '买家保障',
  },
};
