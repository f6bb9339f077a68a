import { visitsUnderKills } from '../../e2e/worker-kills';
import { steady, type Measure } from '../row';

const plan = { visits: 4000, kills: 250 };

/** Visits while the worker is stopped again and again. */
export const kills: Measure = async () => {
  const result = await visitsUnderKills(plan);
  const over = `${String(result.answered)} visits, worker stopped ${String(result.kills)} times`;
  return [
    steady(`${over}: answered and lost`, result.lost, '', 0),
    steady(`${over}: kept twice`, result.doubled, '', 0),
    steady(`${over}: left unanswered`, plan.visits - result.answered, '', 0),
  ];
};
