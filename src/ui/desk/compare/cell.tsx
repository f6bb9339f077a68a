import type { ComparedRow } from './compared-rows';
import { PlainText } from '../../parts/plain-text';
import { compareWording } from './compare-words';

const signs = { best: '▲', worst: '▼' };

/** One value with its standing in sign and word; what was not read looks like nothing else. */
export function Cell({ cell, standing }: ComparedRow['cells'][number]) {
  const { compare, desk, format } = compareWording();
  if (!cell) return <span class="soft">–</span>;
  if (cell.shown === null) return <span class="soft">{desk.notRead}</span>;
  return (
    <>
      {cell.shown === '' ? <span class="soft">{compare.notSaid}</span> : <PlainText text={cell.shown} limit={200} />}
      {(standing === 'best' || standing === 'worst') && (
        <b class={`standing ${standing}`}>
          <span aria-hidden="true">{signs[standing]}</span> {compare.standings[standing]}
        </b>
      )}
      {cell.at !== null && <small>{compare.readOn(format.day(cell.at))}</small>}
    </>
  );
}
