import type { FileJob, FileJobs, FileOutcome } from '@/domain/file-job';
import type { Wire } from '../desk/table-protocol';
import type { FileService } from './file-service';

type Ask = { id: number; job: FileJob } | { id: number; cancel: true };
type Say = { id: number; done: number; of: number | null } | { id: number; outcome: FileOutcome };

/** Progress is told this often: a message for every record would cost more than the record. */
const tellEvery = 80;

/** Does the page's jobs in a worker; both ends are ours, so messages are not checked again. */
export function serveFiles(wire: Wire, service: FileService): void {
  const running = new Map<number, AbortController>();
  const say = (message: Say) => {
    wire.postMessage(message);
  };
  wire.addEventListener('message', (event) => {
    const ask = event.data as Ask;
    if ('cancel' in ask) {
      running.get(ask.id)?.abort();
      return;
    }
    const { id, job } = ask;
    const stop = new AbortController();
    running.set(id, stop);
    let told = 0;
    const beat = (done: number, of: number | null) => {
      if (performance.now() - told < tellEvery) return;
      told = performance.now();
      say({ id, done, of });
    };
    void service(job, beat, stop.signal).then((outcome) => {
      running.delete(id);
      say({ id, outcome });
    });
  });
}

/** Jobs done on the other end of a wire. A worker that cannot start fails every job. */
export function filesOver(wire: Wire): FileJobs {
  const waiting = new Map<number, { tell(say: Say): void }>();
  let asked = 0;
  wire.addEventListener('message', (event) => {
    const message = event.data as Say;
    waiting.get(message.id)?.tell(message);
  });
  return {
    run(job, onProgress) {
      const id = (asked += 1);
      const outcome = new Promise<FileOutcome>((resolve) => {
        waiting.set(id, {
          tell(say) {
            if ('outcome' in say) {
              waiting.delete(id);
              resolve(say.outcome);
            } else onProgress(say.done, say.of);
          },
        });
      });
      wire.postMessage({ id, job } satisfies Ask);
      return {
        outcome,
        cancel: () => {
          wire.postMessage({ id, cancel: true } satisfies Ask);
        },
      };
    },
  };
}
