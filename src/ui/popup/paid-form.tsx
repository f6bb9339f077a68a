import { useRef, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { RecordedPayment } from '@/domain/mark';
import type { PaymentQuestion } from '@/domain/payment';
import type { JudgedStore } from '@/domain/view';
import { Labelled } from '../parts/choice';
import { dayHere } from '../payment/day-here';
import { NumberInput } from './number-input';
import { popupWording } from './popup-words';

interface PaidFormProps {
  store: JudgedStore;
  question: PaymentQuestion;
  ask: Ask;
  onRecorded(payments: RecordedPayment[]): void;
}

const cents = (amount: number) => Math.round(amount * 100) / 100;

/** "I paid this": amount and channel come from the check above, the day is today; both can be changed before it is kept. */
export function PaidForm({ store, question, ask, onRecorded }: PaidFormProps) {
  const { words, own } = popupWording();
  const [isOpen, setOpen] = useState(false);
  const [amount, setAmount] = useState(cents(question.order.amount * question.prepaidShare));
  const [day, setDay] = useState(() => dayHere(new Date()));
  const [failure, setFailure] = useState('');
  /** one id for each payment typed: a second press after a lost answer changes nothing */
  const id = useRef(crypto.randomUUID());

  const save = async () => {
    const paidAt = new Date(`${day}T12:00:00`);
    if (Number.isNaN(paidAt.getTime())) return;
    const payment: RecordedPayment = {
      id: id.current,
      storeKey: store.storeKey,
      amount: { amount, currency: question.order.currency },
      channel: question.channel,
      paidAt: paidAt.toISOString(),
      deliveredAt: null,
    };
    const reply = await ask('record-payment', { payment });
    setFailure(reply.ok ? '' : `${own.failed} ${words.errors[reply.error]}`);
    if (!reply.ok) return;
    id.current = crypto.randomUUID();
    setOpen(false);
    onRecorded(reply.answer);
  };
  const toggle = () => {
    setOpen(!isOpen);
  };
  if (!isOpen) {
    return (
      <button class="strong" onClick={toggle}>
        {own.paid}
      </button>
    );
  }
  return (
    <form
      class="inline"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <NumberInput
        label={`${own.paidAmount} (${question.order.currency})`}
        value={amount}
        wrong={own.amountWrong}
        onNumber={setAmount}
        onEscape={toggle}
        asked
      />
      <Labelled label={own.paidOn} wide={false}>
        <input
          type="date"
          required
          value={day}
          max={dayHere(new Date())}
          onInput={(event) => {
            setDay(event.currentTarget.value);
          }}
        />
      </Labelled>
      <button>{own.paidSave}</button>
      <button type="button" onClick={toggle}>
        {own.cancel}
      </button>
      {failure !== '' && <p role="alert">{failure}</p>}
    </form>
  );
}
