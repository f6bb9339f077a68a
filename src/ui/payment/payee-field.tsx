import type { PastedPayee } from '@/domain/pasted';
import { useState } from 'preact/hooks';
import { Labelled } from '../parts/choice';
import { PlainText } from '../parts/plain-text';
import { PayeeLine } from '../paste/pasted-names';
import { pasteWording } from '../paste/paste-words';
import { paymentWording } from './payment-words';

interface PayeeFieldProps {
  /** how the name asked about last stands to the company */
  payee: PastedPayee | null;
  onName(name: string): void;
}

/** Whom the money would go to, typed or pasted, and whether that is the company. */
export function PayeeField({ payee, onName }: PayeeFieldProps) {
  const { pay } = paymentWording();
  const { box } = pasteWording();
  const [name, setName] = useState('');
  return (
    <>
      <Labelled label={pay.payee} wide>
        <input
          value={name}
          maxLength={200}
          autocomplete="off"
          spellcheck={false}
          onInput={(event) => {
            setName(event.currentTarget.value);
            onName(event.currentTarget.value.trim());
          }}
        />
      </Labelled>
      {payee && name.trim() !== '' ? (
        <div class={`wide named ${payee.match}`} role="status">
          <p class={payee.match}>
            <PayeeLine payee={payee} />
          </p>
          <p class="sub">
            <PlainText
              text={payee.company ? box.companyFrom[payee.company.from](payee.company.name) : box.companyUnread}
            />
          </p>
        </div>
      ) : (
        <p class="sub wide">{pay.payeeNote}</p>
      )}
    </>
  );
}
