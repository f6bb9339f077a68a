import { thinnedBefore, type ThinningJob, type ThinningJobs, type ThinningStep } from '@/domain/retention';
import type { Context } from '../context';
import { loadSettings } from '../settings';
import { doPolicyWork, type Worked } from './policy-work';

const shelfKey = 'thinned-at';
/** Readings grow old by the day: going through all stores more often finds nothing. */
const pause = 86_400_000;

/** Goes through the stores in a worker of its own; a day of null keeps everything and ends at once. */
function started(
  cutoff: Promise<string | null>,
  isTrial: boolean,
  startWorker: () => Worked,
  watch: (step: ThinningStep) => void,
): ThinningJob {
  let stopped = false;
  let stop = (): void => undefined;
  const begin = async () => {
    const before = await cutoff;
    if (stopped || before === null) return;
    const job = doPolicyWork<ThinningStep>(startWorker(), { work: 'thin', before, isTrial }, watch);
    stop = job.stop;
    await job.ended;
  };
  return {
    ended: begin(),
    stop: () => {
      stopped = true;
      stop();
    },
  };
}

/** The desk's thinning of old page contents, by the buyer's choice in the settings. */
export function thinningJobs(context: Context, startWorker: () => Worked): ThinningJobs {
  const inForce = async () => thinnedBefore((await loadSettings(context)).keepMonths, context.now());
  return {
    preview: (months, watch) =>
      started(Promise.resolve(thinnedBefore(months, context.now())), true, startWorker, watch),
    thin(watch) {
      const job = started(inForce(), false, startWorker, watch);
      return { ...job, ended: job.ended.then(() => context.local.set(shelfKey, context.now())) };
    },
  };
}

/** Thins once a day while the buyer's choice asks for it; a run that was stopped is done again the next time. */
export async function keepThinned(context: Context, jobs: ThinningJobs): Promise<void> {
  if ((await loadSettings(context)).keepMonths === 0) return;
  const last = await context.local.get(shelfKey);
  if (typeof last === 'string' && Date.parse(context.now()) - Date.parse(last) < pause) return;
  await jobs.thin(() => undefined).ended;
}
