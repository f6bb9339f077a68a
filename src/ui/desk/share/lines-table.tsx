import type { ComponentChildren } from 'preact';
import type { FieldLine, ShareLine } from '@/domain/share-job';
import { PlainText } from '../../parts/plain-text';
import { shareWording } from './share-wording';
import { fieldName, ValueText } from './value-text';

interface LinesTableProps {
  label: string;
  lines: ShareLine[];
  /** number of all lines, of which these are the first */
  of: number;
  /** with what they said before */
  before?: boolean;
  /** what stands under the buyer's own word */
  under?: (line: ShareLine, field: FieldLine) => ComponentChildren;
}

/** Stores with what a colleague says of each, beside what the buyer says. */
export function LinesTable({ label, lines, of, before = false, under }: LinesTableProps) {
  const { share, format } = shareWording();
  const { store, field, theirs, mine, before: earlier } = share.columns;
  const columns = [store, field, theirs, ...(before ? [earlier] : []), mine];
  return (
    <>
      {lines.length < of && <p class="sub">{share.firstLines(format.count(lines.length), format.count(of))}</p>}
      <div class="table-frame" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              {columns.map((name) => (
                <th key={name}>{name}</th>
              ))}
            </tr>
          </thead>
          {lines.map((line) => (
            <tbody key={line.storeKey}>
              {line.fields.map((one, at) => (
                <tr key={one.field}>
                  {at === 0 && (
                    <th scope="row" rowSpan={line.fields.length}>
                      <PlainText text={line.company} limit={80} />
                    </th>
                  )}
                  <td>{fieldName(one.field)}</td>
                  <td>
                    <ValueText value={one.theirs} none={one.before === null ? share.nothingSaid : share.noLonger} />
                  </td>
                  {before && (
                    <td>
                      <ValueText value={one.before} none={share.nothingSaid} />
                    </td>
                  )}
                  <td>
                    <ValueText value={one.mine} none={share.nothingSaid} />
                    {under?.(line, one)}
                  </td>
                </tr>
              ))}
            </tbody>
          ))}
        </table>
      </div>
    </>
  );
}
