import type { PaymentQuestion } from '@/domain/payment';
import { tradeTerms, tradeTypeOf, tradeTypes, type TradeType } from '@/domain/trade-type';
import { Choice } from '../parts/choice';
import { PlainText } from '../parts/plain-text';
import { paymentWording } from './payment-words';

/** The usual deposit, for a way of trading that leaves the share open after one that fixed it. */
const usualDeposit = 0.3;

/** What changes with another way of trading: its channel, and the share where it fixes one. */
function tradedBy(question: PaymentQuestion, tradeType: TradeType): Partial<PaymentQuestion> {
  const { channel, prepaidShare } = tradeTerms[tradeType];
  const wasFixed = tradeTerms[tradeTypeOf(question)].prepaidShare !== null;
  return { tradeType, channel, prepaidShare: prepaidShare ?? (wasFixed ? usualDeposit : question.prepaidShare) };
}

interface TradeChoiceProps {
  question: PaymentQuestion;
  onChoose(change: Partial<PaymentQuestion>): void;
}

/** The ways of trading 1688 knows, and in one sentence what the chosen one protects. */
export function TradeChoice({ question, onChoose }: TradeChoiceProps) {
  const { pay } = paymentWording();
  const chosen = tradeTypeOf(question);
  return (
    <>
      <Choice
        label={pay.tradeType}
        wide
        value={chosen}
        options={tradeTypes.map((value) => ({ value, text: pay.tradeTypes[value] }))}
        onChoose={(tradeType) => {
          onChoose(tradedBy(question, tradeType));
        }}
      />
      <p class="sub wide protects">
        <PlainText text={pay.protects[chosen]} />
      </p>
    </>
  );
}
