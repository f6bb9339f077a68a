import type { PastedAnswer, PastedVerdict } from '@/domain/pasted';
import { fill } from '@/i18n/fill';
import { PlainText } from '../parts/plain-text';
import { MarkedText } from './marked-text';
import { pasteWording } from './paste-words';
import { PastedNames } from './pasted-names';
import { Replies } from './replies';

/** The colours of the payment check; a text without signs is no praise of the seller, so it gets none. */
const looks: Record<PastedVerdict, string> = { normal: '', careful: 'staged', stop: 'stop' };

interface PastedResultProps {
  text: string;
  answer: PastedAnswer;
  copy(text: string): Promise<void>;
}

/** What a pasted text says: verdict, why and what to do, the places in it, names and accounts, and what to answer. */
export function PastedResult({ text, answer, copy }: PastedResultProps) {
  const { box, paste, format } = pasteWording();
  const { verdict, reasons, phrases } = answer;
  return (
    <>
      <div class={`answer ${looks[verdict]}`} aria-live="polite">
        <p>
          <b class="word">{paste.verdicts[verdict]}</b>
        </p>
        {reasons.length > 0 && (
          <>
            <h4>{box.why}</h4>
            <ul class="why">
              {reasons.map((reason) => (
                <li key={reason}>
                  <PlainText text={fill(paste.reasons[reason], format.percent(answer.deposit))} />
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
      {phrases.length > 0 && (
        <>
          <h4>{box.marked}</h4>
          <MarkedText text={text} phrases={phrases} />
        </>
      )}
      <PastedNames answer={answer} />
      <Replies answer={answer} copy={copy} />
    </>
  );
}
