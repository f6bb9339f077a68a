import { readingTimes } from '../reading-time';
import { timed, type Measure } from '../row';

/** Reading every offer page at hand, in the browser. */
export const reading: Measure = async () => {
  const times = await readingTimes();
  const over = `reading, ${String(times.count)} ${times.pages}`;
  return [
    timed(`${over}: median`, times.median, 'ms', 10),
    timed(`${over}: largest (${times.slowestName})`, times.slowest, 'ms', 60),
    timed(`${over}: median when read again`, times.again, 'ms', 10),
  ];
};
