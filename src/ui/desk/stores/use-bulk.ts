import { useEffect, useRef, useState } from 'preact/hooks';
import type { BulkChange, BulkMarked, BulkMarks, BulkProgress, BulkUndone, LastBulk } from '@/domain/bulk-mark';
import { viewErrorOf } from '@/app/view-error';
import type { ViewError } from '@/domain/view';

/** How the last change of many marks, or its undo, ended. */
export type BulkEnd =
  | { end: 'marked'; change: BulkChange; marked: BulkMarked }
  | { end: 'undone'; undone: BulkUndone | null }
  | { end: 'stopped' }
  | { end: 'failed'; error: ViewError };

export interface Bulk {
  doing: BulkProgress | null;
  ended: BulkEnd | null;
  /** what can be taken back; null when nothing can */
  last: LastBulk | null;
  change(storeKeys: ReadonlySet<string>, change: BulkChange): void;
  undo(): void;
  /** null once it is too late to stop */
  stop: (() => void) | null;
}

/** Changes marks of many stores and takes the last change back; one job goes on at a time. */
export function useBulk(marks: BulkMarks): Bulk {
  const [doing, setDoing] = useState<BulkProgress | null>(null);
  const [ended, setEnded] = useState<BulkEnd | null>(null);
  const [last, setLast] = useState<LastBulk | null>(null);
  const stop = useRef<(() => void) | null>(null);
  const renew = () => {
    marks.last().then(setLast, (error: unknown) => {
      console.error('Touchstone could not look for a change to take back', error);
    });
  };
  useEffect(renew, [marks]);
  const watch = (progress: BulkProgress) => {
    setDoing(progress.phase === 'verdicts' && progress.done >= progress.total ? null : progress);
  };
  const follow = async (job: Promise<BulkEnd>, total: number) => {
    setDoing({ phase: 'marks', done: 0, total });
    setEnded(null);
    setEnded(await job.catch((error: unknown): BulkEnd => ({ end: 'failed', error: viewErrorOf(error) })));
    setDoing((now) => (now?.phase === 'marks' ? null : now));
    stop.current = null;
    renew();
  };
  return {
    doing,
    ended,
    last,
    change(chosen, change) {
      const job = marks.change([...chosen], change, watch);
      stop.current = job.stop;
      void follow(
        job.ended.then((marked): BulkEnd => (marked ? { end: 'marked', change, marked } : { end: 'stopped' })),
        chosen.size,
      );
    },
    undo() {
      void follow(
        marks.undo(watch).then((undone): BulkEnd => ({ end: 'undone', undone })),
        last?.count ?? 0,
      );
    },
    stop: doing?.phase === 'marks' ? stop.current : null,
  };
}
