import type { Channel } from './payment';

/**
 * Ways an order on 1688 is paid, as its own pages and its interface name them (domain handbook, section 7.1), and the ways beside it.
 * `assured` is 担保交易 as it is now (fxassure, assureTrade), `alipay` the escrow it takes the place of.
 */
export const tradeTypes = [
  'assured',
  'alipay',
  'staged-37',
  'staged-631',
  'credit',
  'period',
  'bank',
  'other',
  'private',
] as const;
export type TradeType = (typeof tradeTypes)[number];

/** `prepaidShare` 0 to 1 where the way of trading fixes what is paid first, null where the buyer chooses. */
interface TradeTerms {
  channel: Channel;
  prepaidShare: number | null;
}

/** What each way comes to. The stages of 631 are read from its name alone. */
export const tradeTerms: Record<TradeType, TradeTerms> = {
  assured: { channel: 'escrow', prepaidShare: null },
  alipay: { channel: 'escrow', prepaidShare: null },
  'staged-37': { channel: 'escrow', prepaidShare: 0.3 },
  'staged-631': { channel: 'escrow', prepaidShare: 0.6 },
  credit: { channel: 'escrow', prepaidShare: 0 },
  period: { channel: 'escrow', prepaidShare: 0 },
  bank: { channel: 'bank', prepaidShare: null },
  other: { channel: 'other', prepaidShare: null },
  private: { channel: 'private', prepaidShare: null },
};

/** The way of trading a question asks about: the one it names where its terms hold, else the plain one of its channel. */
export function tradeTypeOf(asked: { tradeType?: TradeType; channel: Channel; prepaidShare: number }): TradeType {
  const { tradeType, channel, prepaidShare } = asked;
  if (tradeType !== undefined) {
    const terms = tradeTerms[tradeType];
    if (terms.channel === channel && (terms.prepaidShare ?? prepaidShare) === prepaidShare) return tradeType;
  }
  return channel === 'escrow' ? 'assured' : channel;
}
