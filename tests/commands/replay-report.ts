import { bands } from '../../src/domain/assessment';
import { gatherFacts } from '../../src/evidence/facts';
import { compareJudgements, type Comparison, type FindingMove } from '../../src/risk/compare-judgements';
import { evidenceLimits } from '../../src/risk/evidence-limits';
import { withOverlay } from '../../src/risk/overlay';
import { defaultPolicy, type Policy } from '../../src/risk/policy';
import type { ReplayOptions } from './replay-options';
import type { SavedCase } from './saved-cases';

/** Judges one saved store by two policies, for a buyer who wrote nothing about it. */
export function replayCase(
  { reading, earlier }: SavedCase,
  options: Pick<ReplayOptions, 'old' | 'new' | 'now'>,
): Comparison {
  const under = (policy: Policy) => {
    const sources = { reading, earlier, blacklist: null, sisters: { sure: [], byName: [] }, now: options.now };
    return { policy, facts: gatherFacts({ ...sources, limits: evidenceLimits(policy) }) };
  };
  return compareJudgements(
    under(withOverlay(defaultPolicy, options.old)),
    under(withOverlay(defaultPolicy, options.new)),
  );
}

const signed = (points: number): string => `${points > 0 ? '+' : ''}${points.toFixed(1)}`;
const told = ({ answer, degree }: FindingMove['from']): string =>
  answer === 'risk' ? `risk ${degree.toFixed(2)}` : answer;

const moveLine = ({ rule, from, to }: FindingMove): string => {
  const change = told(from) === told(to) ? told(to) : `${told(from)} -> ${told(to)}`;
  return `    ${rule}: ${change} (${signed(to.points - from.points)} points)`;
};

/** What is said of one store; nothing when nothing differs and no rule on trial found anything. */
export function linesFor(name: string, { from, to, trial, moves }: Comparison): string[] {
  const isMoved = from.band !== to.band || from.score !== to.score;
  const head = isMoved
    ? `${from.band} ${String(from.score)} -> ${to.band} ${String(to.score)}`
    : `${to.band} ${String(to.score)}`;
  const found = trial.found.length > 0 ? trial.found.join(', ') : 'nothing found';
  const isTold = trial.found.length > 0 || trial.band !== to.band;
  const onTrial = isTold ? [`    on trial: ${found}; counted, it would be ${trial.band} ${String(trial.score)}`] : [];
  return isMoved || onTrial.length > 0 ? [`${head}  ${name}`, ...(isMoved ? moves.map(moveLine) : []), ...onTrial] : [];
}

/** How many moved between which bands, how many only in score, and what the rules on trial would do. */
export function summary(comparisons: Comparison[]): string[] {
  const moved = bands.flatMap((from) =>
    bands.flatMap((to) => {
      const count = comparisons.filter((one) => one.from.band === from && one.to.band === to).length;
      return from !== to && count > 0 ? [`  ${String(count)} from ${from} to ${to}`] : [];
    }),
  );
  const stayed = comparisons.filter(({ from, to }) => from.band === to.band);
  const rescored = stayed.filter(({ from, to }) => from.score !== to.score);
  const tried = comparisons.filter(({ to, trial }) => to.band !== trial.band);
  return [
    `${String(comparisons.length)} judged`,
    ...moved,
    `  ${String(stayed.length)} keep their band, ${String(rescored.length)} of them with another score`,
    `  ${String(tried.length)} would have another band if the rules on trial counted`,
  ];
}
