import { badgeIds, type Badge, type BadgeId } from '@/domain/page-facts';

/** The marks as 1688 writes them. */
const terms: Record<BadgeId, string> = {
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
};

const known: readonly string[] = badgeIds;
const isKnown = (badge: Badge): badge is BadgeId => known.includes(badge);

/** The Chinese term of a mark; a mark without an id keeps the page's own text. */
export const badgeTerm = (badge: Badge): string => (isKnown(badge) ? terms[badge] : badge.replace(/^other:/, ''));
