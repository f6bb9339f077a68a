import { isJudged, type BulkChange, type BulkMarks, type BulkProgress } from '@/domain/bulk-mark';
import { blacklistChangedKey } from '@/domain/mark';
import { lastBulk } from '@/store/bulk/undo-marks';
import { isRenewed, noteRenewed, noteStale } from '../briefs-judged-by';
import type { Context } from '../context';
import { loadSettings } from '../settings';
import { FailedAnswerError } from '../view-error';
import type { MarksAsk, MarksSay, MarksTask } from './marks-work';
import type { Worked } from './policy-work';

type Watch = (progress: BulkProgress) => void;
type Written = Extract<MarksSay, { marked: unknown } | { undone: unknown }>;

interface Job {
  /** what is on disk; refused when nothing is */
  written: Promise<Written>;
  /** whether all was done, verdicts too; never refused */
  ended: Promise<boolean>;
  stop(): void;
}

/** Hands a job to a fresh worker. */
function doMarksWork(worker: Worked, task: MarksTask, watch: Watch): Job {
  const send = (ask: MarksAsk) => {
    worker.postMessage(ask);
  };
  let ended: Promise<boolean> = Promise.resolve(false);
  const written = new Promise<Written>((resolve, reject) => {
    ended = new Promise((end) => {
      worker.addEventListener('message', (event) => {
        const say = event.data as MarksSay;
        if ('step' in say) watch(say.step);
        else if ('marked' in say || 'undone' in say) resolve(say);
        else {
          if ('failed' in say) reject(new FailedAnswerError(say.failed));
          worker.terminate();
          end('ended' in say);
        }
      });
    });
  });
  send(task);
  return {
    written,
    ended,
    stop: () => {
      send({ work: 'stop' });
    },
  };
}

/** Marks of many stores over a database, each job in a worker of its own, so that the page goes on meanwhile. */
export function bulkMarks(context: Context, startWorker: () => Worked): BulkMarks {
  /**
   * Starts a job. Until its verdicts are made anew they are noted as stale, so that a desk closed in the middle makes them when it is
   * opened next; open result lists are told of an entry at once.
   */
  async function start(work: { of: BulkChange | undefined; task: MarksTask }, watch: Watch): Promise<Job> {
    const turns = work.of !== undefined && isJudged(work.of);
    const { settings } = work.task;
    const wasRenewed = turns && (await isRenewed(context, settings));
    if (wasRenewed) await noteStale(context);
    const job = doMarksWork(startWorker(), work.task, watch);
    const finish = async () => {
      const isWritten = await job.written.then(
        () => true,
        () => false,
      );
      if (turns && isWritten) await context.local.set(blacklistChangedKey, context.now());
      const isDone = await job.ended;
      if (wasRenewed && (isDone || !isWritten)) await noteRenewed(context, settings);
    };
    finish().catch((error: unknown) => {
      console.error('Touchstone could not note that verdicts were renewed', error);
    });
    return job;
  }
  return {
    change(storeKeys, change, watch) {
      const begun = loadSettings(context).then((settings) =>
        start({ of: change, task: { work: 'change', storeKeys, change, settings, now: context.now() } }, watch),
      );
      const answer = async () => {
        const say = await (await begun).written;
        return 'marked' in say ? say.marked : null;
      };
      return {
        ended: answer(),
        stop: () =>
          void begun.then((job) => {
            job.stop();
          }),
      };
    },
    async undo(watch) {
      const [settings, last] = [await loadSettings(context), await lastBulk(context.database)];
      const job = await start({ of: last?.change, task: { work: 'undo', settings, now: context.now() } }, watch);
      const say = await job.written;
      return 'undone' in say ? say.undone : null;
    },
    last: () => lastBulk(context.database),
  };
}
