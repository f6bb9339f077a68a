import { useEffect, useState } from 'preact/hooks';
import type { DeskPorts, KeyCommand } from '../ports';
import { settingsWording } from './settings-wording';

/** A command in the buyer's words; one the words do not know yet speaks for itself. */
function nameOf({ name, description }: KeyCommand, words: Record<string, string>): string {
  return words[name] ?? description;
}

/** Every keyboard command with its keys, the way to change them, and the keys that work inside the desk and the card. */
export function KeysSection({ ports }: { ports: Pick<DeskPorts, 'keyCommands' | 'openKeys'> }) {
  const { set } = settingsWording();
  const [commands, setCommands] = useState<KeyCommand[]>([]);
  const [failed, setFailed] = useState(false);
  const { keyCommands, openKeys } = ports;
  useEffect(() => {
    const read = () => void keyCommands().then(setCommands);
    read();
    // Keys are changed on a page of the browser: the buyer comes back from it.
    addEventListener('focus', read);
    return () => {
      removeEventListener('focus', read);
    };
  }, [keyCommands]);
  const open = async () => {
    try {
      await openKeys();
      setFailed(false);
    } catch (failure) {
      console.warn('Touchstone could not open the browser’s page of keys', failure);
      setFailed(true);
    }
  };
  return (
    <section>
      <h3>{set.keys.title}</h3>
      <dl class="keys">
        {commands.map((command) => (
          <div key={command.name}>
            <dt>{nameOf(command, set.keys.commands)}</dt>
            <dd>{command.keys === '' ? <span class="soft">{set.keys.none}</span> : <kbd>{command.keys}</kbd>}</dd>
          </div>
        ))}
      </dl>
      <p class="sub">{set.keys.change}</p>
      <p class="buttons">
        <button class="strong" onClick={() => void open()}>
          {set.keys.open}
        </button>
      </p>
      {failed && <p role="alert">{set.keys.failed}</p>}
      <h4>{set.keys.inside}</h4>
      <dl class="keys">
        {set.keys.own.map(([keys, meaning]) => (
          <div key={`${keys} ${meaning}`}>
            <dt>{meaning}</dt>
            <dd>
              <kbd>{keys}</kbd>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
