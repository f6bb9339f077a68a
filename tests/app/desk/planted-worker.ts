import type { Wire } from '@/app/desk/table-protocol';

/** Starts workers in the same process: both ends of a wire, and whether each was ended. */
export function plantedWorkers(serve: (wire: Wire) => void) {
  const workers: { isEnded: boolean }[] = [];
  const startWorker = () => {
    const worker = { isEnded: false };
    workers.push(worker);
    const listeners = { page: [] as ((event: MessageEvent) => void)[], work: [] as ((event: MessageEvent) => void)[] };
    const wire = (to: 'page' | 'work'): Wire => ({
      postMessage: (data) => {
        queueMicrotask(() => {
          if (!worker.isEnded) for (const listen of listeners[to]) listen(new MessageEvent('message', { data }));
        });
      },
      addEventListener: (_, listen) => listeners[to === 'page' ? 'work' : 'page'].push(listen),
    });
    serve(wire('page'));
    return {
      ...wire('work'),
      terminate: () => {
        worker.isEnded = true;
      },
    };
  };
  return { workers, startWorker };
}
