import type { Ask } from '@/app/topics';
import type { CompareColumn } from '@/domain/compare';
import { Cell } from './cell';
import { ColumnHead } from './column-head';
import type { ComparedRow } from './compared-rows';
import { compareWording } from './compare-words';

interface CompareTableProps {
  keys: string[];
  columns: (CompareColumn | null)[];
  rows: ComparedRow[];
  ask: Ask;
  onReplace(at: number, key: string): void;
  onTakeOut(at: number): void;
}

const headOf = ({ keys, columns, ask, onReplace, onTakeOut }: CompareTableProps, at: number) => (
  <ColumnHead
    subject={keys[at] ?? ''}
    column={columns[at] ?? null}
    ask={ask}
    onReplace={(key) => {
      onReplace(at, key);
    }}
    onTakeOut={() => {
      onTakeOut(at);
    }}
  />
);

/** The name of a row, with a sign and a word where its values differ. */
function RowName({ row: { id, agreement, isPartly } }: { row: ComparedRow }) {
  const { compare, rows } = compareWording();
  return (
    <>
      {rows[id]}
      <small>
        {compare.agreement[agreement]}
        {isPartly && ` · ${compare.unreadOnSome}`}
      </small>
    </>
  );
}

/** The comparison as a table, where there is room for one. */
export function CompareTable(props: CompareTableProps) {
  const { compare } = compareWording();
  return (
    <div class="compare-table" tabIndex={0} role="region" aria-label={compare.title}>
      <table>
        <thead>
          <tr>
            <td />
            {props.keys.map((key, at) => (
              <th scope="col" key={key}>
                {headOf(props, at)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {props.rows.map((row) => (
            <tr key={row.id} class={row.agreement}>
              <th scope="row">
                <RowName row={row} />
              </th>
              {row.cells.map((cell, at) => (
                <td key={props.keys[at]}>
                  <Cell {...cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** The same as one card a column, for narrow windows. */
export function CompareCards(props: CompareTableProps) {
  return (
    <div class="compare-cards">
      {props.keys.map((key, at) => (
        <article key={key}>
          {headOf(props, at)}
          <dl>
            {props.rows.map((row) => {
              const cell = row.cells[at];
              return (
                <div key={row.id} class={row.agreement}>
                  <dt>
                    <RowName row={row} />
                  </dt>
                  <dd>{cell && <Cell {...cell} />}</dd>
                </div>
              );
            })}
          </dl>
        </article>
      ))}
    </div>
  );
}
