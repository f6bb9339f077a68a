import type { Language } from '@/domain/language';
import type { Channel, PaymentStage, PaymentVerdict } from '@/domain/payment';
import { floorMoney } from './exchange';
import { isBulkOrder, isSmallOrder, largestPrepayment, trialCost, type Situation } from './limits';
import { stageText, type StageKind } from './stage-words';

/** A stage before shares are worked out: `amount` in the order's currency, null for all that is left. */
interface Draft {
  kind: StageKind;
  channel: Channel;
  amount: number | null;
}

/** From the first money to the balance, inside escrow. `paid` is what earlier stages have paid towards the deposit. */
function escrowSteps(situation: Situation, paid: number): Draft[] {
  const { order, policy } = situation;
  const deposit = floorMoney(order.amount * policy.deposit.value, order.currency);
  const balance: Draft = { kind: 'balance', channel: 'escrow', amount: null };
  const rest = floorMoney(deposit - paid, order.currency);
  if (paid > 0) return rest > 0 ? [{ kind: 'rest-of-deposit', channel: 'escrow', amount: rest }, balance] : [balance];
  const inEscrow = largestPrepayment(situation, 'escrow');
  if (inEscrow === 0) return [{ kind: 'first-deposit', channel: 'escrow', amount: deposit }, balance];
  if (isSmallOrder(situation)) return [{ kind: 'full', channel: 'escrow', amount: null }];
  if (isBulkOrder(situation)) {
    const trial = Math.min(inEscrow, trialCost(situation));
    const sample: Draft = { kind: 'sample', channel: 'escrow', amount: 0 };
    if (trial > 0)
      return [sample, { kind: 'trial-order', channel: 'escrow', amount: trial }, ...escrowSteps(situation, trial)];
  }
  if (inEscrow >= deposit) return [{ kind: 'deposit', channel: 'escrow', amount: deposit }, balance];
  return [{ kind: 'trial', channel: 'escrow', amount: inEscrow }, ...escrowSteps(situation, inEscrow)];
}

function draftsFor(situation: Situation, prepaid: number, channel: Channel, verdict: PaymentVerdict): Draft[] {
  const largest = largestPrepayment(situation, channel);
  const deposit: StageKind = isBulkOrder(situation) ? 'bulk-deposit' : 'deposit';
  if (situation.band === 'stop') {
    return [
      { kind: 'nothing-to-store', channel, amount: 0 },
      { kind: 'after-warning', channel: 'escrow', amount: null },
    ];
  }
  if (verdict === 'reasonable' && prepaid >= situation.order.amount) return [{ kind: 'full', channel, amount: null }];
  if (verdict === 'reasonable' && prepaid > 0) {
    return [
      { kind: deposit, channel, amount: prepaid },
      { kind: 'balance', channel, amount: null },
    ];
  }
  if (largest > 0 && verdict !== 'stop') {
    if (channel === 'escrow' && verdict !== 'reasonable') return escrowSteps(situation, 0);
    if (verdict !== 'reasonable')
      return [{ kind: deposit, channel, amount: largest }, ...escrowSteps(situation, largest)];
  }
  if (verdict === 'reasonable') {
    return [
      { kind: 'nothing', channel, amount: 0 },
      { kind: 'balance', channel, amount: null },
    ];
  }
  const kind = largestPrepayment(situation, 'escrow') > 0 ? 'nothing' : 'nothing-more';
  return [{ kind, channel, amount: 0 }, ...escrowSteps(situation, 0)];
}

/** Down to a millionth, so that a share of the order is never more than the amount beside it. */
const shareOf = (amount: number, order: number): number =>
  order === 0 ? 0 : Math.floor((amount / order) * 1e6 + 1e-6) / 1e6;

/**
 * The payment in stages: shares add up to 1 and amounts to the order. The first stage is in the channel asked about and never more than the
 * largest prepayment; where that is 0 it is a stage of nothing, and the next ones lead through escrow: trial order, deposit, balance.
 */
export function planFor(
  situation: Situation,
  asked: { prepaid: number; channel: Channel; verdict: PaymentVerdict },
  language: Language,
): PaymentStage[] {
  const { policy } = situation;
  const { amount: total, currency } = situation.order;
  let [shareLeft, left] = [1, total];
  return draftsFor(situation, asked.prepaid, asked.channel, asked.verdict).map(({ kind, channel, amount }) => {
    const share = amount === null ? shareLeft : shareOf(amount, total);
    const paid = amount ?? left;
    shareLeft = Math.round((shareLeft - share) * 1e6) / 1e6;
    left = Math.round((left - paid) * 100) / 100;
    return { share, amount: { amount: paid, currency }, channel, ...stageText(kind, language, policy) };
  });
}
