import type { PolicyJobs, PolicyPreview, Progress } from '@/domain/policy-preview';
import { isRenewed, noteRenewed } from '../briefs-judged-by';
import type { Context } from '../context';
import { withOwnNumbers } from '../change-policy';
import { loadSettings } from '../settings';
import { doPolicyWork, type Worked } from './policy-work';

/** The desk's work over all stores, each piece in a worker of its own, so that it can be stopped and never holds up the page. */
export function policyJobs(context: Context, startWorker: () => Worked): PolicyJobs {
  return {
    preview(overlay, watch) {
      let stopped = false;
      let stop = (): void => undefined;
      const begin = async () => {
        const before = await loadSettings(context);
        if (stopped) return;
        const task = { work: 'compare' as const, before, after: withOwnNumbers(before, overlay), now: context.now() };
        const job = doPolicyWork<PolicyPreview>(startWorker(), task, watch);
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
    },
    async renew(watch) {
      const settings = await loadSettings(context);
      if (await isRenewed(context, settings)) return;
      const task = { work: 'renew' as const, settings, now: context.now() };
      await doPolicyWork<Progress>(startWorker(), task, watch).ended;
      await noteRenewed(context, settings);
    },
  };
}
