import type { Currency, Money } from './money';
import type { PastedPayee } from './pasted';
import type { TradeType } from './trade-type';

/**
 * Ways to pay, strongest first. `escrow` is an order paid inside 1688 (担保交易); `bank` a transfer to the company's account;
 * `other` is judged as `bank`; `private` is anybody's personal account, Alipay or WeChat.
 */
export const channels = ['escrow', 'bank', 'other', 'private'] as const;
export type Channel = (typeof channels)[number];

export const paymentVerdicts = ['reasonable', 'staged', 'risky', 'stop'] as const;
export type PaymentVerdict = (typeof paymentVerdicts)[number];

/** The question "may I prepay this?": `order` is the whole order, `prepaidShare` 0 to 1 of it now, `channel` the way to pay. */
export interface PaymentQuestion {
  order: Money;
  prepaidShare: number;
  channel: Channel;
  /** what the order page calls it; absent where only the channel is known */
  tradeType?: TradeType;
}

/** One step of a staged plan: `share` 0 to 1 of the order and the same as money, in the channel named. */
export interface PaymentStage {
  share: number;
  amount: Money;
  channel: Channel;
  when: string;
  condition: string;
}

/**
 * The answer, worded in the reader's language. `maxPrepay` is the largest prepayment to make now through the channel asked about,
 * `maxInEscrow` the same inside 1688. A payee who is not the company is judged as `private`, and `question` says so. `feeRatio` is the prepayment over the membership fees the store has paid; null when the years are unknown.
 */
export interface PaymentAnswer {
  question: PaymentQuestion;
  verdict: PaymentVerdict;
  maxPrepay: Money;
  maxInEscrow: Money;
  feeRatio: number | null;
  plan: PaymentStage[];
  reason: string;
  /** what escrow is and when it lets the money go; shown wherever escrow is named */
  escrowNote: string;
  /** currencies no rate is known for: nothing was weighed, the amounts are 0, and `reason` asks for the rate */
  rateNeeded?: Currency[];
  /** the payee asked about beside the name of the company */
  payee?: PastedPayee;
}
