import { useState } from 'preact/hooks';
import type { MarkBase, MarkChange, StoreMark } from '@/domain/mark';
import { AspectRatings } from './aspect-ratings';
import { NoteField } from './note-field';
import { popupWording } from './popup-words';
import type { PopupPorts } from './ports';
import { Rating } from './rating';
import { TagsField } from './tags-field';
import { savedAs } from './use-note';

interface MarkSectionProps {
  mark: StoreMark;
  ports: PopupPorts;
  onChange(mark: StoreMark): void;
}

/** The buyer's rating, tags and note. */
export function MarkSection({ mark, ports, onChange }: MarkSectionProps) {
  const { words, own } = popupWording();
  const [failure, setFailure] = useState('');
  const { storeKey } = mark;

  const change = async (part: MarkChange, was: MarkBase = {}) => {
    const reply = await ports.ask('change-mark', { writeId: crypto.randomUUID(), storeKey, change: part, was });
    setFailure(reply.ok ? '' : `${own.failed} ${words.errors[reply.error]}`);
    if (reply.ok) onChange(reply.answer);
    return reply.ok ? reply.answer : null;
  };
  return (
    <section>
      <h3>{own.yours}</h3>
      <Rating legend={own.rating} name="rating" value={mark.rating} onRate={(rating) => void change({ rating })} />
      <AspectRatings mark={mark} change={(part) => void change(part)} />
      <NoteField
        storeKey={storeKey}
        saved={mark.note}
        drafts={ports.drafts}
        save={async (note, was) => savedAs(note, (await change({ note }, { note: was }))?.note ?? null)}
      />
      <TagsField
        storeKey={storeKey}
        tags={mark.tags}
        drafts={ports.drafts}
        save={async (tags, was) => (await change({ tags }, { tags: was })) !== null}
      />
      {failure !== '' && <p role="alert">{failure}</p>}
    </section>
  );
}
