import { assess } from '../../../src/risk/assess';
import { defaultPolicy } from '../../../src/risk/policy';
import { factsOf } from '../../risk/example';
import { wholeCases } from '../../risk/whole/cases';
import { median } from '../median';
import { timed, type Measure } from '../row';

const rounds = 200;

/** Milliseconds of one call, from many. */
function timeOf(work: () => unknown): number {
  const start = performance.now();
  for (let round = 0; round < rounds; round += 1) work();
  return (performance.now() - start) / rounds;
}

/** Judging the invented whole cases: facts gathered from page, visits and reviews, and the rules alone. */
export const judgement: Measure = () => {
  const cases = Object.values(wholeCases);
  const facts = cases.map((example) => factsOf({ blacklist: null, ...example }));
  // Once through before the clock starts: the first calls are compiled.
  for (const each of facts) timeOf(() => assess(each, defaultPolicy));
  const rules = facts.map((each) => timeOf(() => assess(each, defaultPolicy)));
  const gathering = cases.map((example) => timeOf(() => factsOf({ blacklist: null, ...example })));
  return Promise.resolve([
    timed(`assess, ${String(cases.length)} whole cases: median`, median(rules), 'ms', 1),
    timed('assess: slowest case', Math.max(...rules), 'ms', 1),
    timed('facts from page, visits and reviews: median', median(gathering), 'ms', null),
    timed('facts: slowest case', Math.max(...gathering), 'ms', null),
  ]);
};
