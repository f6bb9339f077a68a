import { isJudged, type BulkChange, type BulkMarked, type BulkProgress, type BulkUndone } from '@/domain/bulk-mark';
import type { ViewError } from '@/domain/view';
import { changeMarks } from '@/store/bulk/change-marks';
import { undoMarks } from '@/store/bulk/undo-marks';
import type { Database } from '@/store/database';
import { writeBeside } from '@/store/write-lock';
import type { StoredSettings } from '../settings';
import { viewErrorOf } from '../view-error';
import { renewStores } from './renew-stores';
import type { Wire } from './table-protocol';

/** One job for a worker of its own; `now` is ISO 8601 UTC. */
export type MarksTask =
  | { work: 'change'; storeKeys: readonly string[]; change: BulkChange; settings: StoredSettings; now: string }
  | { work: 'undo'; settings: StoredSettings; now: string };

/** What the page sends: a job, and later perhaps that it is to be stopped while it can be. */
export type MarksAsk = MarksTask | { work: 'stop' };

/** Steps, the outcome once it is on disk (null: stopped in time, or nothing to undo), and the end when every verdict has been renewed. */
export type MarksSay =
  | { step: BulkProgress }
  | { marked: BulkMarked | null }
  | { undone: BulkUndone | null }
  | { ended: true }
  | { failed: ViewError };

/** Thrown in the middle of a transaction to take it back. */
class StoppedError extends Error {}

/** A step is told this often, in milliseconds: a message for every batch would cost more than the batch. */
const tellEvery = 80;

/** Does the job that comes over the wire: marks in one transaction first, then the verdicts that rest on them. */
export function serveMarks(wire: Wire, db: Database): void {
  let stopped = false;
  let told = 0;
  const say = (message: MarksSay) => {
    wire.postMessage(message);
  };
  const tell = (step: BulkProgress) => {
    if (performance.now() - told < tellEvery) return;
    told = performance.now();
    say({ step });
  };
  const beat = (total: number | null) => (done: number) => {
    if (stopped) throw new StoppedError();
    tell({ phase: 'marks', done, total: total ?? done });
  };
  async function write(task: MarksTask): Promise<string[]> {
    const { now } = task;
    if (task.work === 'undo') {
      const undone = await writeBeside(() => undoMarks(db, now, beat(null)));
      say({ undone: undone && { undone: undone.undone, left: undone.left } });
      return undone && isJudged(undone.change) ? undone.storeKeys : [];
    }
    const { storeKeys, change } = task;
    const { storeKeys: changed, ...marked } = await writeBeside(() =>
      changeMarks(db, storeKeys, change, now, beat(storeKeys.length)),
    );
    say({ marked });
    return isJudged(change) ? changed : [];
  }
  async function work(task: MarksTask): Promise<void> {
    const changed = await write(task);
    for await (const step of renewStores(db, changed, task.settings, task.now)) tell({ phase: 'verdicts', ...step });
    say({ ended: true });
  }
  wire.addEventListener('message', (event) => {
    // Both ends are ours, so messages are not checked again.
    const ask = event.data as MarksAsk;
    if (ask.work === 'stop') stopped = true;
    else
      work(ask).catch((error: unknown) => {
        if (error instanceof StoppedError) {
          say({ marked: null });
          say({ ended: true });
          return;
        }
        console.error('Touchstone could not change the marks of many stores', error);
        say({ failed: viewErrorOf(error) });
      });
  });
}
