import { loadavg } from 'node:os';
import { deskFigures, type ActFigures } from '../desk-times';
import { timed, type Measure } from '../row';

const size = { stores: 100_000, snapshotsEach: 10 };
const rounds = 40;

function percentile(times: number[], share: number): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? Number.NaN;
}

/** The desk of a buyer who has seen very many stores, in a real browser, from the act to the frame that shows its answer. */
export const desk: Measure = async () => {
  const load = loadavg()[0] ?? Number.NaN;
  const { acts, ...whole } = await deskFigures(size, rounds);
  const both = (act: string, { times, deskWork }: ActFigures, budget: number | null) => [
    timed(`desk: ${act}, p95`, percentile(times, 0.95), 'ms', budget),
    timed(`desk: ${act}, p50`, percentile(times, 0.5), 'ms', null),
    timed(`desk: ${act}, processor time of page and worker`, deskWork, 'ms', null),
  ];
  const [firstSearch = Number.NaN] = acts.search.times;
  return [
    timed('desk: first rows, of 100,000 stores with 1,000,000 snapshots', whole.firstRows, 'ms', null),
    timed('desk: all rows in the table', whole.allRows, 'ms', null),
    ...both('open a store', acts.open, 50),
    timed('desk: the first search', firstSearch, 'ms', null),
    ...both('search a name', acts.search, 50),
    ...both('page the table', acts.page, 50),
    ...both('scroll by a screen', acts.scroll, null),
    ...both('filter by band', acts.filter, null),
    ...both('sort by another column', acts.sort, null),
    timed('desk: longest task of the page during all this', whole.longestTask, 'ms', null),
    timed('desk: most memory of its process', whole.memory, 'MB', null),
    timed('desk: load of the machine when it began', load, '', null),
  ];
};
