import { bulkMarks } from '@/app/desk/bulk-marks';
import { policyJobs } from '@/app/desk/policy-jobs';
import { thinningJobs } from '@/app/desk/thinning-jobs';
import { onViews } from '@/store/changed-views';
import type { DeskPorts } from '@/ui/desk/ports';
import { context } from '../popup/backstage';
import MarksWorker from './marks-worker?worker';
import PolicyWorker from './policy-worker?worker';

const startWorker = () => new PolicyWorker();

/** Work over all stores or many, each piece in a worker of its own, and the views of the table. */
export const storeJobs: Pick<DeskPorts, 'policy' | 'thinning' | 'bulk' | 'onViews'> = {
  policy: policyJobs(context, startWorker),
  thinning: thinningJobs(context, startWorker),
  bulk: bulkMarks(context, () => new MarksWorker()),
  onViews: (changed) => onViews(context.database, changed),
};
