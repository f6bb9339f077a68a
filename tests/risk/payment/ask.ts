import { defaultPolicy } from '@/risk/policy';
import { checkPayment, type PaymentCheck } from '@/risk/payment/check';
import type { Currency } from '@/domain/money';
import type { Channel } from '@/domain/payment';

export interface Asked extends Partial<Omit<PaymentCheck, 'question'>> {
  amount?: number;
  currency?: Currency;
  share?: number;
  channel?: Channel;
}

/** USD 10,000 in full through escrow to a guarded 5-year store, where nothing else is said. */
export function ask({ amount = 10_000, currency = 'USD', share = 1, channel = 'escrow', ...rest }: Asked) {
  return checkPayment({
    question: { order: { amount, currency }, prepaidShare: share, channel },
    years: 5,
    band: 'guarded',
    openPrepaid: [],
    rates: [],
    policy: defaultPolicy,
    language: 'en',
    ...rest,
  });
}
