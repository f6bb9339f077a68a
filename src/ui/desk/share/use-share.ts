import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { ShareAsk, ShareSaid, ShareState } from '@/domain/share-job';
import type { DeskPorts } from '../ports';

/** What the screen shows last: what was said, an undo, or nothing. */
export type ShareShown = ShareSaid | { said: 'undone' | 'taken-back' } | null;

export interface ShareControl {
  /** null until it is known */
  state: ShareState | null;
  shown: ShareShown;
  progress: { done: number; of: number | null } | null;
  /** asks and shows what comes of it */
  start(asked: ShareAsk): Promise<ShareSaid>;
  /** asks without showing it above the screen */
  look(asked: ShareAsk): Promise<ShareSaid>;
  undo(): Promise<void>;
  cancel(): void;
}

/** Does jobs with shared lists in the worker for files; stores they concern are judged anew. */
export function useShare({ files, ask }: DeskPorts): ShareControl {
  const [state, setState] = useState<ShareState | null>(null);
  const [shown, setShown] = useState<ShareShown>(null);
  const [progress, setProgress] = useState<ShareControl['progress']>(null);
  const stop = useRef<() => void>(() => undefined);

  const look = useCallback(
    async (asked: ShareAsk): Promise<ShareSaid> => {
      const job = files.run({ job: 'share', ask: asked }, (done, of) => {
        setProgress({ done, of });
      });
      stop.current = job.cancel;
      const outcome = await job.outcome;
      setProgress(null);
      const said: ShareSaid = outcome.done === 'share' ? outcome.said : { said: 'failed', fault: 'storage' };
      // Not waited for: a long list may concern many stores, and what they say is on disk already.
      if ('storeKeys' in said && said.said !== 'own' && said.storeKeys.length > 0)
        void ask('files-done', { storeKeys: said.storeKeys });
      return said;
    },
    [files, ask],
  );
  const renew = useCallback(async () => {
    const said = await look({ ask: 'state' });
    if (said.said === 'state') setState(said.state);
  }, [look]);
  useEffect(() => {
    void renew();
    // A list that was only looked at must not keep other tabs from taking in theirs.
    return () => void look({ ask: 'forget' });
  }, [renew, look]);

  return {
    state,
    shown,
    progress,
    look,
    async start(asked) {
      setShown(null);
      const said = await look(asked);
      const isTakenBack = asked.ask === 'take-back' && said.said === 'done';
      setShown(asked.ask === 'forget' ? null : isTakenBack ? { said: 'taken-back' } : said);
      await renew();
      return said;
    },
    async undo() {
      const outcome = await files.run({ job: 'undo' }, () => undefined).outcome;
      setShown(outcome.done === 'undone' ? { said: 'undone' } : { said: 'failed', fault: 'storage' });
      if (outcome.done === 'undone') void ask('files-done', { storeKeys: outcome.storeKeys });
      await renew();
    },
    cancel: () => {
      stop.current();
    },
  };
}
