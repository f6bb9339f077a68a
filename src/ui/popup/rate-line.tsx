import { useState } from 'preact/hooks';
import type { Currency, Rate } from '@/domain/money';
import { NumberInput } from './number-input';
import { paymentWording } from '../payment/payment-words';
import type { ChangeSettings } from './ports';

const today = () => new Date().toISOString().slice(0, 10);

interface RateLineProps {
  currency: Currency;
  rates: Rate[];
  changeSettings: ChangeSettings;
  onChange(): void;
}

/** The rate behind the check with its date, and a field to set one's own, open where none is known; nothing for CNY, which needs none. */
export function RateLine({ currency, rates, changeSettings, onChange }: RateLineProps) {
  const { words, own, pay, format } = paymentWording();
  const [typed, setTyped] = useState<number | null>(null);
  const [failure, setFailure] = useState('');
  const rate = rates.find((one) => one.currency === currency);
  if (currency === 'CNY') return null;

  const save = async () => {
    if (typed === null) return;
    const reply = await changeSettings({ rates: [{ currency, cny: typed, date: today(), origin: 'buyer' }] });
    setFailure(reply.ok ? '' : words.errors[reply.error]);
    if (!reply.ok) return;
    setTyped(null);
    onChange();
  };
  const cancel = () => {
    setTyped(null);
  };
  if (typed === null && rate) {
    return (
      <p class="sub rate">
        {own.rate(currency, String(rate.cny), format.day(rate.date))} ({own.rateOrigin[rate.origin]}){' '}
        <button
          onClick={() => {
            setTyped(rate.cny);
          }}
        >
          {own.changeRate}
        </button>
      </p>
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
      {!rate && <p class="wide">{pay.rateMissing(currency)}</p>}
      <NumberInput
        label={own.rateLabel(currency)}
        value={rate?.cny ?? null}
        wrong={own.rateWrong}
        onNumber={setTyped}
        onEscape={cancel}
        asked={rate !== undefined}
      />
      <button>{own.save}</button>
      {rate && (
        <button type="button" onClick={cancel}>
          {own.cancel}
        </button>
      )}
      {failure !== '' && <p role="alert">{failure}</p>}
    </form>
  );
}
