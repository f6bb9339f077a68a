import { useEffect, useState } from 'preact/hooks';
import type { MarkChange, StoreMark } from '@/domain/mark';
import { Labelled } from '../parts/choice';
import { AspectRatings } from './aspect-ratings';
import { NoteField } from './note-field';
import { popupWording } from './popup-words';
import type { PopupPorts } from './ports';
import { Rating } from './rating';

interface MarkSectionProps {
  mark: StoreMark;
  ports: PopupPorts;
  onChange(mark: StoreMark): void;
}

/** At most as many tags as the store keeps, none twice, none empty. */
const toTags = (text: string) =>
  [...new Set(text.split(/[,，、]/).map((tag) => tag.trim().slice(0, 60)))].filter(Boolean).slice(0, 50);

/** The buyer's rating, tags and note. */
export function MarkSection({ mark, ports, onChange }: MarkSectionProps) {
  const { words, own } = popupWording();
  const saved = mark.tags.join(', ');
  const [tags, setTags] = useState(saved);
  const [failure, setFailure] = useState('');

  // The view drawn first may be older than what is kept: leaving the field must not write its old tags back.
  useEffect(() => {
    setTags(saved);
  }, [saved]);

  const change = async (part: MarkChange) => {
    const reply = await ports.ask('change-mark', {
      writeId: crypto.randomUUID(),
      storeKey: mark.storeKey,
      change: part,
    });
    setFailure(reply.ok ? '' : `${own.failed} ${words.errors[reply.error]}`);
    if (reply.ok) onChange(reply.answer);
    return reply.ok;
  };
  const saveTags = () => {
    const next = toTags(tags);
    if (next.join() !== mark.tags.join()) void change({ tags: next });
  };
  return (
    <section>
      <h3>{own.yours}</h3>
      <Rating legend={own.rating} name="rating" value={mark.rating} onRate={(rating) => void change({ rating })} />
      <AspectRatings mark={mark} change={(part) => void change(part)} />
      <NoteField storeKey={mark.storeKey} saved={mark.note} drafts={ports.drafts} save={(note) => change({ note })} />
      <Labelled label={own.tags} wide>
        <input
          value={tags}
          onInput={(event) => {
            setTags(event.currentTarget.value);
          }}
          onBlur={saveTags}
          onKeyDown={(event) => {
            if (event.key === 'Enter') saveTags();
            if (event.key !== 'Escape') return;
            event.preventDefault();
            setTags(saved);
          }}
        />
      </Labelled>
      {failure !== '' && <p role="alert">{failure}</p>}
    </section>
  );
}
