import { mainCurrencies, type Money } from '@/domain/money';
import { channels, type PaymentQuestion } from '@/domain/payment';
import type { JudgedStore } from '@/domain/view';
import { Choice } from '../parts/choice';
import type { PaymentView } from '../parts/payment-check';
import { PaymentResult } from '../parts/payment-result';
import { sharesWith } from '../parts/shares';
import { wording } from '../parts/wording';

/** Preset order amounts: on both sides of the thresholds the payment rules use (500, 3,000 and 10,000 dollars). */
const amounts = [100, 300, 499, 1_000, 3_000, 10_000, 30_000];

/** Presets in the asked currency first, then the others; the asked amount is always among them. */
function presetsWith(asked: Money): Money[] {
  const own = [...new Set([...amounts, asked.amount])].sort((a, b) => a - b);
  const others = mainCurrencies.filter((currency) => currency !== asked.currency);
  return [
    ...own.map((amount) => ({ amount, currency: asked.currency })),
    ...others.flatMap((currency) => amounts.map((amount) => ({ amount, currency }))),
  ];
}

const keyOf = ({ amount, currency }: Money) => `${currency} ${amount}`;

interface PaymentSectionProps {
  store: JudgedStore;
  payment: PaymentView;
  choose(change: Partial<PaymentQuestion>): void;
}

/** The payment check with presets only: a page can see what is typed into it, even in a closed root. */
export function PaymentSection({ store, payment, choose }: PaymentSectionProps) {
  const { words, format } = wording();
  const { question, answer, checking, error } = payment;
  const presets = presetsWith(store.payment.question.order);
  return (
    <section>
      <h3>{words.mayPrepay}</h3>
      <div class="choices">
        <Choice
          label={words.order}
          value={keyOf(question.order)}
          options={presets.map((preset) => ({ value: keyOf(preset), text: format.money(preset) }))}
          onChoose={(key) => {
            const order = presets.find((preset) => keyOf(preset) === key);
            if (order) choose({ order });
          }}
        />
        <Choice
          label={words.prepaid}
          value={question.prepaidShare}
          options={sharesWith(question.prepaidShare).map((value) => ({ value, text: format.percent(value) }))}
          onChoose={(prepaidShare) => {
            choose({ prepaidShare });
          }}
        />
        <Choice
          label={words.paidBy}
          wide
          value={question.channel}
          options={channels.map((value) => ({ value, text: words.channels[value] }))}
          onChoose={(channel) => {
            choose({ channel });
          }}
        />
      </div>
      {error ? (
        <p class="answer" role="alert">
          {words.errors[error]}
        </p>
      ) : (
        <PaymentResult answer={answer} checking={checking} />
      )}
    </section>
  );
}
