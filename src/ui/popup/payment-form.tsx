import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { RecordedPayment } from '@/domain/mark';
import type { Rate } from '@/domain/money';
import type { JudgedStore } from '@/domain/view';
import { Choice } from '../parts/choice';
import { CurrencyChoice } from '../payment/currency-choice';
import { PayeeField } from '../payment/payee-field';
import { TradeChoice } from '../payment/trade-choice';
import { Plans } from '../payment/plans';
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
        <CurrencyChoice
          value={order.currency}
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
        <TradeChoice question={question} onChoose={choose} />
        <PayeeField
          key={store.storeKey}
          payee={answer.payee ?? null}
          onName={(payee) => {
            choose({ payee });
          }}
        />
      </div>
      {[...new Set([order.currency, ...(answer.rateNeeded ?? [])])].map((currency) => (
        <RateLine
          key={currency}
          currency={currency}
          rates={rates}
          changeSettings={changeSettings}
          onChange={() => {
            choose({});
          }}
        />
      ))}
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
          <Plans store={store} answer={error ? null : answer} checking={checking} ask={ask} />
          <OpenPayments payments={kept ?? store.payments} ask={ask} onRecorded={onRecorded} />
        </>
      )}
    </section>
  );
}
