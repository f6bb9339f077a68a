import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { StoreMark } from '@/domain/mark';
import { Labelled } from '../parts/choice';
import { PlainText } from '../parts/plain-text';
import { takeFocus } from './number-input';
import { popupWording } from './popup-words';

interface BlacklistSectionProps {
  mark: StoreMark;
  ask: Ask;
  onChange(mark: StoreMark): void;
}

/** Puts the store on the buyer's blacklist, with a reason, and takes it off again. */
export function BlacklistSection({ mark, ask, onChange }: BlacklistSectionProps) {
  const { words, own, format } = popupWording();
  const [reason, setReason] = useState<string | null>(null);
  const [failure, setFailure] = useState('');

  const change = async (blacklist: StoreMark['blacklist']) => {
    const question = { writeId: crypto.randomUUID(), storeKey: mark.storeKey, change: { blacklist } };
    const reply = await ask('change-mark', question);
    setFailure(reply.ok ? '' : `${own.failed} ${words.errors[reply.error]}`);
    if (!reply.ok) return;
    setReason(null);
    onChange(reply.answer);
  };
  const submit = () => {
    const typed = reason?.trim() ?? '';
    if (typed === '') setFailure(own.blacklistWrong);
    else void change({ reason: typed, at: new Date().toISOString(), expires: null });
  };
  const cancel = () => {
    setReason(null);
    setFailure('');
  };
  const failed = failure !== '' && <p role="alert">{failure}</p>;
  if (mark.blacklist) {
    return (
      <section>
        <h3>{own.blacklisted(format.day(mark.blacklist.at))}</h3>
        <p>
          <PlainText text={mark.blacklist.reason} limit={1000} />
        </p>
        <button onClick={() => void change(null)}>{own.blacklistUndo}</button>
        {failed}
      </section>
    );
  }
  if (reason === null) {
    return (
      <section>
        <button
          onClick={() => {
            setReason('');
          }}
        >
          {own.blacklist}
        </button>
      </section>
    );
  }
  return (
    <section>
      <form
        class="inline"
        onSubmit={(event) => {
          event.preventDefault();
          submit();
        }}
      >
        <Labelled label={own.blacklistReason} wide>
          <input
            ref={takeFocus}
            maxLength={1000}
            value={reason}
            onInput={(event) => {
              setReason(event.currentTarget.value);
            }}
            onKeyDown={(event) => {
              if (event.key !== 'Escape') return;
              event.preventDefault();
              cancel();
            }}
          />
        </Labelled>
        <button class="danger">{own.blacklistSave}</button>
        <button type="button" onClick={cancel}>
          {own.cancel}
        </button>
        {failed}
      </form>
    </section>
  );
}
