import { choiceBy, conflictChoices, type ImportLine, type TextChange } from '@/domain/import-preview';
import { PlainText } from '../../parts/plain-text';
import { KeepThis, type Choosing } from './conflict-choice';
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

interface LineProps extends Choosing {
  line: ImportLine;
}

/** Why a row of the file is not taken. */
function Refused({ line: { sheet, row, store, reason, column } }: { line: ImportLine }) {
  const { files } = filesWording();
  return (
    <tr>
      <td>{`${sheet} ${String(row)}`}</td>
      <td>
        <PlainText text={store} limit={60} />
      </td>
      <td>{column === null ? '' : (files.texts[column] ?? column)}</td>
      <td colSpan={2}>{reason && files.refusals[reason]}</td>
    </tr>
  );
}

/** What stands here and what the file says; where both were changed, the buyer's choice stands in the first of them. */
function Cells({ change, line, ...choosing }: LineProps & { change: TextChange }) {
  const isFirst = line.changes.find(({ contested }) => contested) === change;
  const chosen = choiceBy(choosing.choices)(line.id);
  return (
    <>
      {conflictChoices.map((value) => (
        <td key={value} class={change.contested && chosen !== value ? 'not-kept' : ''}>
          <Words text={change[value]} />
          {isFirst && <KeepThis line={line} value={value} {...choosing} />}
        </td>
      ))}
    </>
  );
}

/** One row of the file: what each of its columns would change, or why it is not taken. */
export function Line({ line, ...choosing }: LineProps) {
  const { files } = filesWording();
  if (line.reason !== null) return <Refused line={line} />;
  return (
    <>
      {line.changes.map((change, at) => (
        <tr key={change.column}>
          <td>{at === 0 ? `${line.sheet} ${String(line.row)}` : ''}</td>
          <td>{at === 0 && <PlainText text={line.store} limit={60} />}</td>
          <td>{files.texts[change.column] ?? change.column}</td>
          <Cells change={change} line={line} {...choosing} />
        </tr>
      ))}
    </>
  );
}
