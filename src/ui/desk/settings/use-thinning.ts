import { useEffect, useRef, useState } from 'preact/hooks';
import type { KeepMonths, ThinningJob, ThinningJobs, ThinningStep } from '@/domain/retention';

interface ThinningSource {
  months: KeepMonths;
  jobs: ThinningJobs;
  change(months: KeepMonths): Promise<boolean>;
  thinned(): void;
}

type State = 'still' | 'counting' | 'counted' | 'thinning' | 'saved' | 'failed';

/**
 * The choice on the screen, which is not in force before it is applied: first what it would remove is counted. Keeping everything removes
 * nothing and holds at once. Work that is going on ends with the screen; the next visit to the desk goes on with it.
 */
export function useThinning({ months, jobs, change, thinned }: ThinningSource) {
  const [chosen, setChosen] = useState<KeepMonths>(months);
  const [state, setState] = useState<State>('still');
  const [step, setStep] = useState<ThinningStep | null>(null);
  const running = useRef<ThinningJob | null>(null);
  useEffect(
    () => () => {
      running.current?.stop();
    },
    [],
  );
  // Another surface may have changed what is in force; a choice being looked at here stays.
  useEffect(() => {
    if (state === 'still' || state === 'saved') setChosen(months);
  }, [months, state]);

  const follow = (start: (watch: (step: ThinningStep) => void) => ThinningJob, whenDone: () => void) => {
    running.current?.stop();
    const job = start((next) => {
      if (running.current === job) setStep(next);
    });
    running.current = job;
    job.ended.then(
      () => {
        if (running.current === job) whenDone();
      },
      () => {
        if (running.current === job) setState('failed');
      },
    );
  };
  const keep = async (wanted: KeepMonths) => {
    const isKept = await change(wanted);
    if (!isKept) setState('failed');
    return isKept;
  };
  const choose = (wanted: KeepMonths) => {
    running.current?.stop();
    running.current = null;
    setStep(null);
    setChosen(wanted);
    if (wanted === months) setState('still');
    else if (wanted === 0) void keep(wanted).then((isKept) => isKept && setState('saved'));
    else {
      setState('counting');
      follow(
        (watch) => jobs.preview(wanted, watch),
        () => {
          setState('counted');
        },
      );
    }
  };
  const apply = async () => {
    setState('thinning');
    if (!(await keep(chosen))) return;
    follow(
      (watch) => jobs.thin(watch),
      () => {
        setState('saved');
        thinned();
      },
    );
  };
  return { chosen, state, step, choose, apply };
}
