import type { ConflictChoices, ImportLine } from '@/domain/import-preview';
import { PlainText } from '../../parts/plain-text';
import { ConflictChoice } from './conflict-choice';
import { filesWording } from './files-wording';

const textLimit = 160;

/** A text of the buyer's, or the word for none. */
function Words({ text }: { text: string }) {
  return text === '' ? (
    <span class="soft">{filesWording().files.empty}</span>
  ) : (
    <PlainText text={text} limit={textLimit} />
  );
}

interface LineProps {
  line: ImportLine;
  choices: ConflictChoices;
  choose(choices: ConflictChoices): void;
}

/** One row of the file: what each of its columns would change, or why it is not taken. */
export function Line({ line, choices, choose }: LineProps) {
  const { files } = filesWording();
  const place = `${line.sheet} ${String(line.row)}`;
  if (line.reason !== null) {
    const column = line.column === null ? '' : (files.texts[line.column] ?? line.column);
    return (
      <tr>
        <td>{place}</td>
        <td>
          <PlainText text={line.store} limit={60} />
        </td>
        <td>{column}</td>
        <td colSpan={2}>{files.refusals[line.reason]}</td>
      </tr>
    );
  }
  return (
    <>
      {line.changes.map((change, at) => (
        <tr key={change.column}>
          <td>{at === 0 ? place : ''}</td>
          <td>
            {at === 0 && <PlainText text={line.store} limit={60} />}
            {at === 0 && line.kind === 'conflict' && <ConflictChoice line={line} choices={choices} choose={choose} />}
          </td>
          <td>{files.texts[change.column] ?? change.column}</td>
          <td>
            <Words text={change.mine} />
          </td>
          <td>
            <Words text={change.theirs} />
          </td>
        </tr>
      ))}
    </>
  );
}
