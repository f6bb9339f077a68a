import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { PaymentQuestion } from '@/domain/payment';
import { Choice } from '../../parts/choice';
import { sharesWith } from '../../parts/shares';
import { CurrencyChoice } from '../../payment/currency-choice';
import { TradeChoice } from '../../payment/trade-choice';
import { NumberInput } from '../../popup/number-input';
import { popupWording } from '../../popup/popup-words';
import { memoWording } from './memo-wording';

interface MemoOrderProps {
  storeKey: string;
  ask: Ask;
  /** makes the memo anew, for the order asked about last */
  remake(): Promise<void>;
}

/** The order a memo is made for: asked about here as in the payment check, whose order it then is too. Not on the paper. */
export function MemoOrder({ storeKey, ask, remake }: MemoOrderProps) {
  const { own, words, format } = memoWording();
  const popup = popupWording().own;
  const [question, setQuestion] = useState<PaymentQuestion | null>(null);
  const [failure, setFailure] = useState('');
  useEffect(() => {
    void ask('store-view', { storeKey, offerId: null }).then((reply) => {
      if (reply.ok && reply.answer.state === 'judged') setQuestion(reply.answer.payment.question);
    });
  }, [ask, storeKey]);
  if (question === null) return null;
  const choose = (change: Partial<PaymentQuestion>) => {
    setQuestion({ ...question, ...change });
  };
  const use = async () => {
    const reply = await ask('check-payment', { storeKey, offerId: null, payment: question });
    setFailure(reply.ok ? '' : words.errors[reply.error]);
    if (reply.ok) await remake();
  };
  return (
    <details class="memo-actions memo-order">
      <summary>{own.changeOrder}</summary>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void use();
        }}
      >
        <div class="choices">
          <NumberInput
            label={popup.amount}
            value={question.order.amount}
            wrong={popup.amountWrong}
            onNumber={(amount) => {
              choose({ order: { ...question.order, amount } });
            }}
          />
          <CurrencyChoice
            value={question.order.currency}
            onChoose={(currency) => {
              choose({ order: { ...question.order, currency } });
            }}
          />
          <Choice
            label={words.prepaid}
            wide
            value={question.prepaidShare}
            options={sharesWith(question.prepaidShare).map((value) => ({ value, text: format.percent(value) }))}
            onChoose={(prepaidShare) => {
              choose({ prepaidShare });
            }}
          />
          <TradeChoice question={question} onChoose={choose} />
        </div>
        <button class="strong">{own.useOrder}</button>
        {failure !== '' && <p role="alert">{failure}</p>}
      </form>
    </details>
  );
}
