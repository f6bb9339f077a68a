import type { PastedReason, PastedVerdict, SellerReply } from '@/domain/pasted';

/** What a reason does to the verdict, and what to answer the seller. A way to keep in touch is normal. Our judgement. */
interface Meaning {
  verdict: PastedVerdict;
  reply: SellerReply | null;
}

const stop = (reply: SellerReply | null): Meaning => ({ verdict: 'stop', reply });
const careful = (reply: SellerReply | null): Meaning => ({ verdict: 'careful', reply });
const normal = (reply: SellerReply | null): Meaning => ({ verdict: 'normal', reply });

/** Every reason with its weight, most telling first: the order in which reasons are given. */
const reasonMeanings: Record<PastedReason, Meaning> = {
  'payee-person': stop('company-account'),
  'payee-different': stop('correct-payee'),
  'account-changed': stop('old-account'),
  'personal-account': stop('company-account'),
  'wallet-account': stop('pay-on-platform'),
  'private-transfer': stop('pay-on-platform'),
  untraceable: stop('pay-on-platform'),
  'payee-near': careful('correct-payee'),
  'card-called-company': careful('company-account'),
  'payee-unchecked': careful(null),
  'account-abroad': careful('pay-on-platform'),
  'confirm-early': careful('confirm-after-inspection'),
  'full-prepay': careful('staged'),
  'bank-transfer': careful('pay-on-platform'),
  'tracking-impossible': careful('real-tracking'),
  'tracking-private': careful('real-tracking'),
  'tracking-other-carrier': careful('real-tracking'),
  'tracking-words': careful('real-tracking'),
  'refuse-visit': careful('video-call'),
  'review-bribe': careful('honest-reviews'),
  cut: careful(null),
  urgency: normal('no-hurry'),
  'wechat-contact': normal('chat-here'),
  'qq-contact': normal('chat-here'),
  'foreign-chat': normal('chat-here'),
};

const order = Object.keys(reasonMeanings) as PastedReason[];
const verdictRank: Record<PastedVerdict, number> = { normal: 0, careful: 1, stop: 2 };

/** The worst verdict of the reasons, the reasons in order, and the answers to offer, at least one. */
export function weighReasons(found: readonly PastedReason[]): {
  verdict: PastedVerdict;
  reasons: PastedReason[];
  replies: SellerReply[];
} {
  const reasons = order.filter((reason) => found.includes(reason));
  const verdict = reasons.reduce<PastedVerdict>((worst, reason) => {
    const { verdict } = reasonMeanings[reason];
    return verdictRank[verdict] > verdictRank[worst] ? verdict : worst;
  }, 'normal');
  const answers = reasons.flatMap((reason) => reasonMeanings[reason].reply ?? []);
  const first: SellerReply[] = verdict === 'stop' ? ['pay-on-platform'] : [];
  const replies = [...new Set([...first, ...answers])];
  return { verdict, reasons, replies: replies.length > 0 ? replies : ['thanks'] };
}
