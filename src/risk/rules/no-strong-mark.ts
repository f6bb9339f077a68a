import type { Language } from '@/domain/language';
import type { Badge } from '@/domain/page-facts';
import { badgeList } from '../badge-term';
import { defineRule } from '../rule';

const strongMarks: Badge[] = [
  'deep-factory-audit',
  'powerful-merchant',
  'super-factory',
  'source-flagship',
  'brand-authorization',
];
const isStrong = (badge: Badge): boolean => strongMarks.includes(badge);

/** The one strong mark by its name, more of them by their number; null without any. */
function counted(badges: readonly Badge[], language: Language): string | null {
  const strong = badges.filter(isStrong);
  if (strong.length === 0) return null;
  if (strong.length === 1) return badgeList(strong, language);
  return language === 'en' ? `${String(strong.length)} marks` : `${String(strong.length)} 项`;
}

/** None of the marks that cost more than the membership fee. Having one is a plus and never enough alone. */
export const noStrongMark = defineRule({
  id: 'no-strong-mark',
  lifecycle: 'stable',
  about: 'store',
  needs: ['badges'],
  judge: ({ badges }, { trustpassOnly }) => {
    if (badges.some(isStrong)) return 0;
    return badges.includes('trustpass') ? trustpassOnly : 1;
  },
  words: {
    en: {
      title: 'Trust marks 认证标识',
      value: ({ badges }) => counted(badges, 'en') ?? 'none',
      sign: () => 'no strong trust mark',
      risk: () =>
        'No factory audit 深度验厂, Powerful Merchant 实力商家, Super Factory 超级工厂, Source Flagship 源头旗舰 or Brand Authorization 品牌授权.',
      clear: ({ badges }) =>
        `${badgeList(badges.filter(isStrong), 'en')}: costs more than the membership fee. A plus, never enough alone.`,
      unknown: 'The trust marks could not be read.',
      advice: 'Ask for the business licence and a video call from the factory floor.',
      toKnow: 'open the shop page 店铺, it shows the trust marks',
      change: () => 'One of those marks on the shop page 店铺. It would be a plus, never enough alone.',
    },
    zh_CN: {
      title: '认证标识',
      value: ({ badges }) => counted(badges, 'zh_CN') ?? '无',
      sign: () => '没有较强的认证标识',
      risk: () => '没有深度验厂、实力商家、超级工厂、源头旗舰或品牌授权。',
      clear: ({ badges }) => `${badgeList(badges.filter(isStrong), 'zh_CN')}：比会员费更难得。是加分，但单凭它不够。`,
      unknown: '未能读到认证标识。',
      advice: '请对方出示营业执照，并视频查看车间。',
      toKnow: '打开店铺页面，那里有认证标识',
      change: () => '店铺页面出现其中一种标识。是加分，但单凭它不够。',
    },
  },
});
