import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { RecordedPayment } from '@/domain/mark';
import { currencies, type Rate } from '@/domain/money';
import { channels } from '@/domain/payment';
import type { JudgedStore } from '@/domain/view';
import { Choice } from '../parts/choice';
import { PaymentResult } from '../parts/payment-result';
import { sharesWith } from '../parts/shares';
import { usePaymentCheck } from './use-payment-check';
import { NumberInput } from './number-input';
import { PaidForm } from './paid-form';
import { OpenPayments } from './open-payments';
import { popupWording } from './popup-words';
import type { ChangeSettings } from './ports';
import { RateLine } from './rate-line';

interface PaymentFormProps {
  store: JudgedStore;
  ask: Ask;
  rates: Rate[];
  changeSettings: ChangeSettings;
  refresh(): Promise<void>;
}

/** The payment check with any amount, the rate it uses, and the payments already made. */
export function PaymentForm({ store, ask, rates, changeSettings, refresh }: PaymentFormProps) {
  const { words, own, format } = popupWording();
  const { question, answer, checking, error, choose } = usePaymentCheck(ask, store);
  const [kept, setKept] = useState<RecordedPayment[] | null>(null);
  const { order, prepaidShare, channel } = question;
  const onRecorded = (payments: RecordedPayment[]) => {
    setKept(payments);
    choose({});
    void refresh();
  };
  return (
    <section>
      <h3>{words.mayPrepay}</h3>
      <div class="choices">
        <NumberInput
          label={own.amount}
          value={order.amount}
          wrong={own.amountWrong}
          onNumber={(amount) => {
            choose({ order: { ...order, amount } });
          }}
        />
        <Choice
          label={own.currency}
          value={order.currency}
          options={currencies.map((value) => ({ value, text: value }))}
          onChoose={(currency) => {
            choose({ order: { ...order, currency } });
          }}
        />
        <Choice
          label={words.prepaid}
          wide
          value={prepaidShare}
          options={sharesWith(prepaidShare).map((value) => ({ value, text: format.percent(value) }))}
          onChoose={(share) => {
            choose({ prepaidShare: share });
          }}
        />
        <Choice
          label={words.paidBy}
          wide
          value={channel}
          options={channels.map((value) => ({ value, text: words.channels[value] }))}
          onChoose={(value) => {
            choose({ channel: value });
          }}
        />
      </div>
      <RateLine
        currency={order.currency}
        rates={rates}
        changeSettings={changeSettings}
        onChange={() => {
          choose({});
        }}
      />
      {error ? (
        <p class="answer" role="alert">
          {words.errors[error]}
        </p>
      ) : (
        <PaymentResult answer={answer} checking={checking} />
      )}
      {store.notKept !== 'unidentified' && (
        <>
          <PaidForm
            key={`${order.currency}${order.amount}${prepaidShare}${channel}`}
            store={store}
            question={question}
            ask={ask}
            onRecorded={onRecorded}
          />
          <OpenPayments payments={kept ?? store.payments} ask={ask} onRecorded={onRecorded} />
        </>
      )}
    </section>
  );
}
