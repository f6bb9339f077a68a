import type { Money } from './money';
import type { Channel } from './payment';
import type { TradeType } from './trade-type';

/** One payment of a plan, as the buyer words it. Days are YYYY-MM-DD where the buyer is; null: not said, not done. */
export interface PlanStage {
  when: string;
  condition: string;
  /** in the plan's currency; 0 for a step without money, such as a sample of its own */
  amount: number;
  channel: Channel;
  due: string | null;
  doneOn: string | null;
}

/** How the buyer means to pay one order. `id` is chosen by whoever makes the plan; times are ISO 8601 UTC. */
export interface PaymentPlan {
  id: string;
  storeKey: string;
  offerId: string | null;
  order: Money;
  tradeType: TradeType;
  stages: PlanStage[];
  createdAt: string;
  updatedAt: string;
}

/** More stages help nobody. */
export const mostStages = 20;

/** What of the order no stage pays, in cents; negative where the stages pay more than the order. */
export function unplanned({ order, stages }: Pick<PaymentPlan, 'order' | 'stages'>): number {
  return Math.round((order.amount - stages.reduce((sum, { amount }) => sum + amount, 0)) * 100) / 100;
}
