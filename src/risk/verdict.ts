import type { Assessment } from '@/domain/assessment';
import type { Language } from '@/domain/language';

/** What the one sentence may name; every part is ready in the reader's language. */
export interface VerdictParts {
  assessment: Assessment;
  subject: 'store' | 'offer';
  /** strongest risks as parts of a sentence, at most two */
  signs: string[];
  /** what to open to learn more, for the weightiest unanswered rule; null when all was answered */
  toKnow: string | null;
  /** enough was read for a judgement, but the rest could change it */
  isHalfRead: boolean;
  /** largest deposit of an order, as the policy in force has it: "30 %" */
  deposit: string;
}

type Sentence = (parts: VerdictParts) => string;
type Sentences = Record<Assessment['band'], Sentence>;

const en: Sentences = {
  stop: ({ signs }) => `Do not pay this store: ${signs[0] ?? 'a decisive warning stands against it'}.`,
  high: (parts) => {
    const why = parts.signs.length > 0 ? `, ${parts.signs.join(' and ')}` : '';
    const more = isMostlyUnread(parts);
    const open = more && parts.toKnow !== null ? `; to know more, ${parts.toKnow}` : '';
    const level = more ? `High risk until more is read (now ${counts(parts.assessment)} signals)` : 'High risk';
    return `${level}${why}: keep any prepayment small and inside 1688 escrow 担保交易${open}.`;
  },
  guarded: ({ signs }) => {
    const why = signs.length > 0 ? `Take care, ${signs.join(' and ')}` : 'Take care';
    return `${why}: pay a deposit at most, inside 1688 escrow 担保交易, and the rest after inspection.`;
  },
  low: ({ deposit }) =>
    `Few signs of risk: a ${deposit} deposit inside 1688 escrow 担保交易 is reasonable, the rest after inspection.`,
  unclear: ({ toKnow, subject, isHalfRead }) => {
    const next =
      subject === 'store' ? 'open its shop front 店铺首页 and one of its offers, more can be read there' : toKnow;
    const why = isHalfRead
      ? 'This store cannot be judged yet, what was not read could tip it either way'
      : 'Too little could be read to judge this store';
    return `${why}: ${next ?? 'reload the page once'}.`;
  },
};

const zh: Sentences = {
  stop: ({ signs }) => `不要向该店付款：${signs[0] ?? '有决定性的警示'}。`,
  high: (parts) => {
    const why = parts.signs.length > 0 ? `（${parts.signs.join('、')}）` : '';
    const more = isMostlyUnread(parts);
    const open = more && parts.toKnow !== null ? `；想了解更多，请${parts.toKnow}` : '';
    const level = more ? `只读到 ${counts(parts.assessment)} 项信号，暂按高风险对待` : '高风险';
    return `${level}${why}：预付款要少，并且只走 1688 担保交易${open}。`;
  },
  guarded: ({ signs }) => {
    const why = signs.length > 0 ? `需谨慎（${signs.join('、')}）` : '需谨慎';
    return `${why}：最多付定金，走 1688 担保交易，验货后付尾款。`;
  },
  low: ({ deposit }) => `风险迹象少：可在 1688 担保交易内付 ${deposit} 定金，验货后付尾款。`,
  unclear: ({ toKnow, subject, isHalfRead }) => {
    const next = subject === 'store' ? '打开店铺首页和该店的一个商品，那里能读到更多' : toKnow;
    const why = isHalfRead ? '还无法判断该店，未读到的内容可能改变结论' : '读到的太少，无法判断该店';
    return `${why}：请${next ?? '重新加载页面'}。`;
  },
};

const counts = ({ answered, asked }: Assessment): string => `${String(answered)} / ${String(asked)}`;

/** More of the score comes from what was not read than from what was. */
const isMostlyUnread = ({ assessment }: VerdictParts): boolean => assessment.worst > 2 * assessment.best;
const sentences: Record<Language, Sentences> = { en, zh_CN: zh };

/** The verdict in one sentence that says what to do. */
export function verdict(parts: VerdictParts, language: Language): string {
  return sentences[language][parts.assessment.band](parts);
}
