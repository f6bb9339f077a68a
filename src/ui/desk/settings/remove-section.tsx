import { useState } from 'preact/hooks';
import type { Ask } from '@/app/topics';
import type { SpaceUse } from '@/domain/used-space';
import { Labelled } from '../../parts/choice';
import { settingsWording } from './settings-wording';

/** The way to delete everything: only after a word is typed. `removed` hears what is left. */
export function RemoveSection({ ask, removed }: { ask: Ask; removed(kinds: SpaceUse[]): void }) {
  const { words, set } = settingsWording();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const remove = async () => {
    const reply = await ask('delete-everything', {});
    if (!reply.ok) {
      setSaid(`${set.notSaved} ${words.errors[reply.error]}`);
      return;
    }
    removed(reply.answer);
    setTyped('');
    setSaid(set.removed);
  };
  return (
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
  );
}
