import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import { Labelled } from '../../parts/choice';
import { settingsWording } from './settings-wording';

const megabyte = 1_000_000;

interface DataSectionProps {
  ask: Ask;
  /** bytes the browser counts as used by the extension; null where it does not say */
  usedSpace(): Promise<number | null>;
}

/** What is kept and how much room it takes, and the way to delete all of it: only after a word is typed. */
export function DataSection({ ask, usedSpace }: DataSectionProps) {
  const { words, format, set } = settingsWording();
  const [counts, setCounts] = useState<Record<keyof typeof set.counts, number> | null>(null);
  const [bytes, setBytes] = useState<number | null>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  useEffect(() => {
    void ask('kept-counts', {}).then((reply) => {
      if (reply.ok) setCounts(reply.answer);
    });
    void usedSpace().then(setBytes);
  }, [ask, usedSpace]);
  const remove = async () => {
    const reply = await ask('delete-everything', {});
    if (!reply.ok) {
      setSaid(`${set.notSaved} ${words.errors[reply.error]}`);
      return;
    }
    setCounts(reply.answer);
    setTyped('');
    setSaid(set.removed);
  };
  const kinds = Object.keys(set.counts) as (keyof typeof set.counts)[];
  return (
    <>
      <section>
        <h3>{set.data}</h3>
        <p class="sub">{set.dataNote}</p>
        {counts && <p>{kinds.map((kind) => `${set.counts[kind]}: ${format.count(counts[kind])}`).join(' · ')}</p>}
        {bytes !== null && <p class="sub">{set.used(format.count(Math.round((bytes / megabyte) * 10) / 10))}</p>}
      </section>
      <section class="remove">
        <h3>{set.remove}</h3>
        <p>{set.removeNote(set.removeWord)}</p>
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (typed.trim() === set.removeWord) void remove();
          }}
        >
          <Labelled label={set.removeField} wide={false}>
            <input
              value={typed}
              autocomplete="off"
              onInput={(event) => {
                setTyped(event.currentTarget.value);
              }}
            />
          </Labelled>
          <button class="strong danger" disabled={typed.trim() !== set.removeWord}>
            {set.removeNow}
          </button>
        </form>
        <p role="status">{said}</p>
      </section>
    </>
  );
}
