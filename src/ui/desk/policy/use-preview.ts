import { useEffect, useRef, useState } from 'preact/hooks';
import type { PolicyJobs, PolicyPreview } from '@/domain/policy-preview';
import type { PolicyOverlay } from '@/domain/policy-table';

/** What is known of the effect of a draft; `stopped` keeps what was found until then. */
type Preview =
  { state: 'unasked' } | { state: 'running' | 'done' | 'stopped'; found: PolicyPreview | null } | { state: 'failed' };

export interface PreviewControl {
  preview: Preview;
  start(): void;
  stop(): void;
}

/** The effect of the buyer's numbers on the stores kept, once asked for. Other numbers make what was found worthless: it goes away. */
export function usePreview(jobs: PolicyJobs, overlay: PolicyOverlay): PreviewControl {
  const [preview, setPreview] = useState<Preview>({ state: 'unasked' });
  const running = useRef<{ stop(): void } | null>(null);
  const asked = JSON.stringify(overlay);
  useEffect(
    () => () => {
      running.current?.stop();
      running.current = null;
      setPreview({ state: 'unasked' });
    },
    [asked],
  );
  const start = () => {
    setPreview({ state: 'running', found: null });
    const job = jobs.preview(overlay, (found) => {
      if (running.current === job) setPreview({ state: 'running', found });
    });
    running.current = job;
    job.ended.then(
      () => {
        if (running.current !== job) return;
        setPreview((last) => (last.state === 'running' ? { ...last, state: 'done' } : last));
      },
      () => {
        if (running.current === job) setPreview({ state: 'failed' });
      },
    );
  };
  const stop = () => {
    running.current?.stop();
    running.current = null;
    setPreview((last) => (last.state === 'running' ? { ...last, state: 'stopped' } : last));
  };
  return { preview, start, stop };
}
