import { useState } from 'preact/hooks';
import type { JudgedStore, StoreFact } from '@/domain/view';
import type { Ask } from '@/app/topics';
import { PlainText } from '../parts/plain-text';
import { Sources } from '../parts/sources';
import { CorrectForm } from './correct-form';
import { popupWording } from './popup-words';

interface ValueRowProps {
  store: JudgedStore;
  fact: StoreFact;
  ask: Ask;
  refresh(): Promise<void>;
}

/** One fact of the store: its value, where from, what became of the buyer's own value, and buttons to type one or take it back. */
export function ValueRow({ store, fact: { fact, name, now, typed }, ask, refresh }: ValueRowProps) {
  const { words, own } = popupWording();
  const [isOpen, setOpen] = useState(false);
  const [failure, setFailure] = useState('');

  /** True when the text was understood and kept; says what is wrong otherwise. */
  const send = async (text: string | null) => {
    const { storeKey, offerId } = store;
    const question = { writeId: crypto.randomUUID(), storeKey, offerId, fact, typed: text };
    const reply = await ask('correct-fact', question);
    const understood = reply.ok && reply.answer.understood;
    if (!reply.ok) setFailure(`${own.failed} ${words.errors[reply.error]}`);
    else setFailure(understood ? '' : `${own.valueWrong} ${own.valueHints[fact]}`);
    if (!understood) return;
    setOpen(false);
    await refresh();
  };
  return (
    <li class="value-row">
      <span class="grow">{name}</span>
      <b>{now.place === null ? own.valueUnread : <PlainText text={now.shown} limit={80} />}</b>
      <Sources proof={[now]} named={false} />
      {typed?.superseded && <p class="notice">{own.valueSuperseded(typed.shown, typed.pageSays ?? own.valueUnread)}</p>}
      {typed && !typed.superseded && typed.pageSays !== null && <p class="sub">{own.valuePageSays(typed.pageSays)}</p>}
      <span class="links">
        {!isOpen && (
          <button
            aria-label={own.valueCorrectNamed(name)}
            onClick={() => {
              setOpen(true);
            }}
          >
            {own.valueCorrect}
          </button>
        )}
        {typed && <button onClick={() => void send(null)}>{own.valueTakeBack}</button>}
      </span>
      {isOpen && (
        <CorrectForm
          label={name}
          hint={own.valueHints[fact]}
          send={send}
          close={() => {
            setOpen(false);
            setFailure('');
          }}
        />
      )}
      {failure !== '' && <p role="alert">{failure}</p>}
    </li>
  );
}
