import { useEffect, useState } from 'preact/hooks';
import type { MarkChange } from '@/domain/mark';
import type { AuthorLine, FieldLine, ShareLine } from '@/domain/share-job';
import { Labelled } from '../../parts/choice';
import type { DeskPorts } from '../ports';
import { LinesTable } from './lines-table';
import { shareWording } from './share-wording';
import { takenOver } from './taken-over';
import type { ShareControl } from './use-share';

interface AuthorWordsProps {
  author: AuthorLine;
  ports: DeskPorts;
  control: ShareControl;
}

/** What one colleague says, beside the buyer's own words; each field can be taken over by itself. */
export function AuthorWords({ author, ports: { ask }, control }: AuthorWordsProps) {
  const { share, words } = shareWording();
  const { look, start, state } = control;
  const [search, setSearch] = useState('');
  const [found, setFound] = useState<{ lines: ShareLine[]; of: number } | null>(null);
  const [failure, setFailure] = useState('');
  const { fingerprint, name } = author;
  const origin = share.origin(name, '{day}');
  const [taken, setTaken] = useState(0);
  // A take-over, of one field or of all, or its undo, changes the buyer's side.
  useEffect(() => {
    let isLatest = true;
    void look({ ask: 'words', fingerprint, search }).then((said) => {
      if (isLatest && said.said === 'words') setFound(said);
    });
    return () => {
      isLatest = false;
    };
  }, [look, fingerprint, search, state, taken]);

  const take = async (storeKey: string, change: MarkChange) => {
    const reply = await ask('change-mark', { writeId: crypto.randomUUID(), storeKey, change });
    setFailure(reply.ok ? '' : `${share.failed} ${words.errors[reply.error]}`);
    setTaken((count) => count + 1);
  };
  const under = ({ here, fields }: ShareLine, field: FieldLine) => {
    if (here === null) return fields[0] === field && <p class="sub">{share.notSeen}</p>;
    const change = takenOver(field, origin, new Date().toISOString());
    if (change === null) return <p class="sub">{share.takenOver}</p>;
    return (
      <p>
        <button onClick={() => void take(here, change)}>
          {field.mine === null ? share.takeOver : share.replaceMine}
        </button>
      </p>
    );
  };
  if (found === null) return null;
  return (
    <div class="author-words">
      <Labelled label={share.search} wide={false}>
        <input
          type="search"
          value={search}
          onInput={(event) => {
            setSearch(event.currentTarget.value);
          }}
        />
      </Labelled>
      <p>
        <button class="strong" onClick={() => void start({ ask: 'fill', fingerprint, origin })}>
          {share.fill}
        </button>{' '}
        <span class="sub">{share.fillText}</span>
      </p>
      {failure !== '' && <p role="alert">{failure}</p>}
      <LinesTable label={name} lines={found.lines} of={found.of} under={under} />
    </div>
  );
}
