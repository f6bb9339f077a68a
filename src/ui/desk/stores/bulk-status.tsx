import { didOf, saidOf } from './bulk-said';
import { tableWording } from './table-wording';
import type { Bulk } from './use-bulk';

/** A change made longer ago is not offered for undo when the desk opens: the buyer has gone on since. In milliseconds. */
const offeredFor = 24 * 60 * 60 * 1000;

/** How far a change of many stores is, how it ended, and the way back. */
export function BulkStatus({ bulk }: { bulk: Bulk }) {
  const { table, format } = tableWording();
  const { doing, ended, last, stop } = bulk;
  const isFresh = last !== null && Date.now() - Date.parse(last.at) < offeredFor;
  const isMarking = doing?.phase === 'marks';
  const progress = doing && (isMarking ? table.marking : table.judging);
  const isLastTold = ended === null && doing === null && isFresh;
  const canUndo = last !== null && !isMarking && (isLastTold || ended?.end === 'marked');
  return (
    <div class="bulk-status" role="status">
      {doing && progress && (
        <span>
          <progress aria-label={table.working} max={Math.max(1, doing.total)} value={doing.done} />{' '}
          {progress(format.count(doing.done), format.count(doing.total))}
        </span>
      )}
      {stop && (
        <button class="strong" onClick={stop}>
          {table.stop}
        </button>
      )}
      {ended && !isMarking && <span>{saidOf(ended)}</span>}
      {isLastTold && last && (
        <span class="sub">
          {table.lastBulk(format.day(last.at))} {didOf(last.change, last.count)}
        </span>
      )}
      {canUndo && (
        <button class="strong" onClick={bulk.undo}>
          {table.undo}
        </button>
      )}
    </div>
  );
}
