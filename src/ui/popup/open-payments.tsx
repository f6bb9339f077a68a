import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { RecordedPayment } from '@/domain/mark';
import { PlainText } from '../parts/plain-text';
import { popupWording } from './popup-words';

interface OpenPaymentsProps {
  payments: RecordedPayment[];
  ask: Ask;
  onRecorded(payments: RecordedPayment[]): void;
}

/** Payments whose goods have not arrived, each with a button that closes it; nothing when there are none. */
export function OpenPayments({ payments, ask, onRecorded }: OpenPaymentsProps) {
  const { words, own, format } = popupWording();
  const [failure, setFailure] = useState('');
  const open = payments.filter(({ deliveredAt }) => deliveredAt === null);
  if (open.length === 0) return null;

  const arrived = async (payment: RecordedPayment) => {
    const reply = await ask('record-payment', { payment: { ...payment, deliveredAt: new Date().toISOString() } });
    setFailure(reply.ok ? '' : `${own.failed} ${words.errors[reply.error]}`);
    if (reply.ok) onRecorded(reply.answer);
  };
  return (
    <>
      <h4>{own.open}</h4>
      <ul class="payments">
        {open.map((payment) => (
          <li key={payment.id}>
            <span class="grow">
              <b>{format.money(payment.amount)}</b>{' '}
              <small>
                {own.paidDay(format.day(payment.paidAt))} · <PlainText text={words.channels[payment.channel]} />
              </small>
            </span>
            <button onClick={() => void arrived(payment)}>{own.arrived}</button>
          </li>
        ))}
      </ul>
      <p class="sub">{own.openNote}</p>
      {failure !== '' && <p role="alert">{failure}</p>}
    </>
  );
}
