import { fileTimes, type JobCost } from '../file-times';
import { timed, type Measure, type Row } from '../row';

const stores = 100_000;

/** Three figures of one job; the budgets are those of the export, which every other job is held to as well. */
const rows = (job: string, { seconds, longestTask, memory }: JobCost): Row[] => [
  timed(`files: ${job}`, seconds, 's', null),
  timed(`files: ${job}, longest task of the page`, longestTask, 'ms', 50),
  timed(`files: ${job}, growth of all processes`, memory, 'MB', 500),
];

/** Everything out and in at the size of a buyer who has seen very many stores, in the real desk. */
export const files: Measure = async () => {
  const times = await fileTimes(stores);
  return [
    ...rows('100,000 stores with an offer and a price each out to .xlsx', times.out),
    timed('files: cancel an export', times.cancelled, 'ms', 1000),
    ...rows('a workbook of 100,000 edited stores in, to the preview', times.preview),
    ...rows('apply it', times.apply),
    ...rows('backup of 400,000 records out', times.backup),
    ...rows('backup of 400,000 records in, to the preview', times.restorePreview),
    ...rows('restore it', times.restore),
  ];
};
