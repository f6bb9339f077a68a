import type { PaymentQuestion } from '@/domain/payment';

/** What the buyer can do with the card. */
export interface Actions {
  makeSmall(): void;
  open(): void;
  hide(): void;
  expand(): void;
  hint(): void;
  beQuiet(): void;
  choose(change: Partial<PaymentQuestion>): void;
}
