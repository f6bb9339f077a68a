import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { BlacklistEntry, StoreMark } from '@/domain/mark';
import { BlacklistForm } from '../marks/blacklist-form';
import { blankDraft, draftOf } from '../marks/entry-draft';
import { ListedEntry } from '../marks/listed-entry';
import { marksWording } from '../marks/marks-words';
import { popupWording } from './popup-words';

interface BlacklistSectionProps {
  mark: StoreMark;
  ask: Ask;
  onChange(mark: StoreMark): void;
}

/** Puts the store on the buyer's blacklist, changes the entry, takes it off again, and takes that back too. */
export function BlacklistSection({ mark, ask, onChange }: BlacklistSectionProps) {
  const { words, own } = popupWording();
  const { marks } = marksWording();
  const [isOpen, setOpen] = useState(false);
  const [removed, setRemoved] = useState<BlacklistEntry | null>(null);
  const [failure, setFailure] = useState('');

  const change = async (blacklist: StoreMark['blacklist']) => {
    const question = { writeId: crypto.randomUUID(), storeKey: mark.storeKey, change: { blacklist } };
    const reply = await ask('change-mark', question);
    setFailure(reply.ok ? '' : `${own.failed} ${words.errors[reply.error]}`);
    if (!reply.ok) return;
    setOpen(false);
    setRemoved(blacklist === null ? mark.blacklist : null);
    onChange(reply.answer);
  };
  const toggle = (open: boolean) => () => {
    setOpen(open);
    setFailure('');
  };
  const failed = failure !== '' && <p role="alert">{failure}</p>;
  if (isOpen) {
    return (
      <section>
        <BlacklistForm
          draft={mark.blacklist ? draftOf(mark.blacklist) : blankDraft}
          action={mark.blacklist ? marks.saveChange : marks.save}
          failure={failure}
          onSave={(entry) => void change(entry)}
          onCancel={toggle(false)}
        />
      </section>
    );
  }
  if (mark.blacklist) {
    return (
      <section>
        <ListedEntry entry={mark.blacklist} now={new Date().toISOString()} />
        <div class="buttons">
          <button onClick={toggle(true)}>{marks.change}</button>
          <button onClick={() => void change(null)}>{marks.takeOff}</button>
        </div>
        {failed}
      </section>
    );
  }
  return (
    <section>
      {removed && (
        <p role="status">
          {marks.takenOff}{' '}
          <button class="strong" onClick={() => void change(removed)}>
            {marks.undo}
          </button>
        </p>
      )}
      <button onClick={toggle(true)}>{marks.add}</button>
      {failed}
    </section>
  );
}
