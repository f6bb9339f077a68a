import { deskTimes } from '../desk-times';
import { timed, type Measure } from '../row';

const stores = 100_000;
const snapshotsEach = 2;

/** The desk of a buyer who has seen very many stores, in a real browser, to the answer on screen. */
export const desk: Measure = async () => {
  const { open, search, page, firstSearch } = await deskTimes(stores, snapshotsEach);
  const over = `100,000 stores, ${String((stores * snapshotsEach) / 1000)},000 snapshots`;
  return [
    timed(`desk: open a store, p95, ${over}`, open, 'ms', 50),
    timed('desk: search a name, p95', search, 'ms', 50),
    timed('desk: the first search, which makes the pinyin', firstSearch, 'ms', null),
    timed('desk: page the table, p95', page, 'ms', 50),
  ];
};
