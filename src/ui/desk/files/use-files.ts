import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { FileJob, FileOutcome, FilesState, RunningJob } from '@/domain/file-job';
import type { ImportLine, LineKind } from '@/domain/import-preview';
import type { DeskPorts } from '../ports';

/** What the screen shows: nothing, a job under way, or how the last one ended. */
export type FilesShown =
  | { show: 'idle' }
  | { show: 'working'; job: FileJob['job']; done: number; of: number | null }
  | { show: 'outcome'; outcome: FileOutcome };

export type MoreLines = (kind: LineKind, from: number) => Promise<ImportLine[]>;

export interface FilesControl {
  shown: FilesShown;
  state: FilesState | null;
  start(job: FileJob): void;
  cancel(): void;
  /** more lines of the file that was read, from a place on */
  more: MoreLines;
}

/** Starts jobs with files, follows them and hands over what they make. One job goes on at a time. */
export function useFiles({ files, ask }: DeskPorts): FilesControl {
  const [shown, setShown] = useState<FilesShown>({ show: 'idle' });
  const [state, setState] = useState<FilesState | null>(null);
  const running = useRef<RunningJob>(null);

  const renew = useCallback(async () => {
    const outcome = await files.run({ job: 'state' }, () => undefined).outcome;
    if (outcome.done === 'state') setState(outcome.state);
  }, [files]);
  useEffect(() => void renew(), [renew]);

  const finish = async (outcome: FileOutcome) => {
    if (outcome.done === 'files') for (const { name, blob } of outcome.files) files.save(name, blob);
    if (outcome.done === 'applied' || outcome.done === 'undone')
      await ask('files-done', { storeKeys: outcome.storeKeys });
    running.current = null;
    setShown(outcome.done === 'nothing' ? { show: 'idle' } : { show: 'outcome', outcome });
    await renew();
  };

  return {
    shown,
    state,
    start(job) {
      if (running.current) return;
      setShown({ show: 'working', job: job.job, done: 0, of: null });
      running.current = files.run(job, (done, of) => {
        setShown((old) => (old.show === 'working' ? { ...old, done, of } : old));
      });
      void running.current.outcome.then(finish);
    },
    cancel: () => running.current?.cancel(),
    async more(kind, from) {
      const outcome = await files.run({ job: 'lines', kind, from }, () => undefined).outcome;
      return outcome.done === 'lines' ? outcome.lines : [];
    },
  };
}
