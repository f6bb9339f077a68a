import { useState } from 'preact/hooks';
import type { ImportLine, ImportPreview, LineKind } from '@/domain/import-preview';
import type { Choosing } from './conflict-choice';
import { filesWording } from './files-wording';
import { Line } from './import-line';
import type { MoreLines } from './use-files';

interface Shown extends Choosing {
  more: MoreLines;
}

interface KindProps extends Shown {
  kind: LineKind;
  first: ImportLine[];
  count: number;
}

function Kind({ kind, first, count, choices, choose, more }: KindProps) {
  const { files, format } = filesWording();
  const [lines, setLines] = useState(first);
  const { columns } = files;
  return (
    <div class="kind">
      <h4>{files.kinds[kind]}</h4>
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
              <Line key={`${line.sheet} ${String(line.row)}`} line={line} choices={choices} choose={choose} />
            ))}
          </tbody>
        </table>
      </div>
      {lines.length < count && (
        <p class="sub">
          {files.firstRows(format.count(lines.length), format.count(count))}{' '}
          <button
            onClick={() => {
              void more(kind, lines.length).then((next) => {
                setLines([...lines, ...next]);
              });
            }}
          >
            {files.moreRows}
          </button>
        </p>
      )}
    </div>
  );
}

/** Every kind of line a file has, conflicts and refusals first. */
export function ImportLines({ preview, ...shown }: Shown & { preview: ImportPreview }) {
  return (
    <>
      {(['conflict', 'refused', 'new', 'changed'] as const).map((kind) => {
        const first = preview.lines.filter((line) => line.kind === kind);
        return (
          first.length > 0 && <Kind key={kind} kind={kind} first={first} count={preview.counts[kind]} {...shown} />
        );
      })}
    </>
  );
}
