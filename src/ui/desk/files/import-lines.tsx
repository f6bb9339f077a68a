import { lineKinds, type ImportLine, type ImportPreview, type LineKind } from '@/domain/import-preview';
import { PlainText } from '../../parts/plain-text';
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

function Line({ line }: { line: ImportLine }) {
  const { files } = filesWording();
  const place = `${line.sheet} ${line.row}`;
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
          <td>{at === 0 ? <PlainText text={line.store} limit={60} /> : ''}</td>
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

function Kind({ kind, lines, count }: { kind: LineKind; lines: ImportLine[]; count: number }) {
  const { files, format } = filesWording();
  const { columns } = files;
  return (
    <div class="kind">
      <h4>{files.kinds[kind]}</h4>
      {lines.length < count && <p class="sub">{files.firstRows(format.count(lines.length), format.count(count))}</p>}
      <div class="table-frame" tabIndex={0} role="region" aria-label={files.kinds[kind]}>
        <table>
          <thead>
            <tr>
              {[columns.row, columns.store, columns.column].map((name) => (
                <th key={name}>{name}</th>
              ))}
              {kind === 'refused' ? <th colSpan={2}>{columns.reason}</th> : <th>{columns.mine}</th>}
              {kind !== 'refused' && <th>{columns.theirs}</th>}
            </tr>
          </thead>
          <tbody>
            {lines.map((line) => (
              <Line key={`${line.sheet} ${line.row}`} line={line} />
            ))}
          </tbody>
        </table>
      </div>
    </div>
  );
}

/** Every kind of line a file has, conflicts and refusals first. */
export function ImportLines({ preview }: { preview: ImportPreview }) {
  const order: LineKind[] = [
    'conflict',
    'refused',
    ...lineKinds.filter((kind) => kind === 'new' || kind === 'changed'),
  ];
  return (
    <>
      {order.map((kind) => {
        const lines = preview.lines.filter((line) => line.kind === kind);
        return lines.length === 0 ? null : <Kind key={kind} kind={kind} lines={lines} count={preview.counts[kind]} />;
      })}
    </>
  );
}
