import { mutantTimes } from '../mutant-times';
import { steady, timed, type Measure } from '../row';

const perKind = 1000;

/** A thousand mutants of every kind of page: what they break, and how slow they make a reading beside the unmutated page. */
export const mutants: Measure = () => {
  const rows = mutantTimes(perKind).flatMap(({ kind, count, harms, slowest, slowestName }) => {
    for (const harm of harms) process.stderr.write(`${harm}\n`);
    const over = `${String(count)} mutants of ${kind}`;
    return [
      steady(`${over}: readers broken, ids made up`, harms.length, '', 0),
      timed(`${over}: slowest reading (${slowestName})`, slowest, 'times the whole page', 2),
    ];
  });
  return Promise.resolve(rows);
};
