import type { PolicySource, PolicyUnit } from '@/domain/policy-table';

/** Words of the desk's screen of rules and limits, in English. */
export const enPolicy = {
  title: 'Rules and limits',
  intro:
    'Every verdict rests on these numbers. Each has its reason. You may change them: all stores are then judged by yours. ' +
    'Sources: “article” is the buyer’s guide this tool follows (sourcingxpro.com/?p=9819); “published” is another public source; ' +
    '“our judgement” is the makers’ own, the easiest to argue with.',
  weightNote: 'Weights count by their ratio: a rule of weight 40 counts four times as much as one of 10.',
  find: 'Find a rule or a number',
  onlyChanged: 'Only what I changed',
  nothingChanged: 'You have changed nothing.',
  noMatch: 'Nothing matches.',
  allUsual: 'Everything back to usual',
  columns: { name: 'Number', value: 'Value', source: 'From', reason: 'Why', back: 'Usual' },
  sources: {
    article: 'Article',
    source: 'Published',
    judgement: 'Our judgement',
  } satisfies Record<PolicySource, string>,
  units: {
    weight: '',
    share: '%',
    points: 'of 100',
    years: 'years',
    days: 'days',
    hours: 'hours',
    score: 'of 5',
    count: '',
    times: 'times',
    cny: 'CNY',
    usd: 'USD',
  } satisfies Record<PolicyUnit, string>,
  /** units that read otherwise after 1 */
  unitsOfOne: { years: 'year', days: 'day', hours: 'hour', times: 'time' } as Partial<Record<PolicyUnit, string>>,
  feesTimes: 'times the fees paid',
  decisive: 'Decides alone: Stop',
  decisiveMeaning: 'When this is found the verdict is Stop, whatever else is known. This cannot be changed.',
  loud: 'Never “Low risk” while found',
  experimental: 'On trial: does not count yet',
  own: 'yours',
  back: (value: string) => `Back to ${value}`,
  faults: {
    number: 'Type a number.',
    range: (min: string, max: string) => `From ${min} to ${max}.`,
    noMoreThan: (name: string, value: string) => `Not more than “${name}” (${value}).`,
    noLessThan: (name: string, value: string) => `Not less than “${name}” (${value}).`,
  },
  pending: (count: string) =>
    count === '1' ? '1 number changed, not in force yet' : `${count} numbers changed, not in force yet`,
  mend: 'Correct the marked numbers first.',
  apply: 'Use these numbers',
  discard: 'Discard',
  applied: 'In force. Every store is judged by these numbers now.',
  preview: {
    start: 'See what would change',
    stop: 'Stop looking',
    title: 'What would change for your stores',
    running: (done: string, total: string) => `${done} of ${total} stores judged both ways…`,
    none: 'No store is kept yet, so there is nothing to compare.',
    same: (total: string) => `None of your ${total} stores would get another verdict.`,
    moves: (count: string, from: string, to: string) =>
      `${count} ${count === '1' ? 'store moves' : 'stores move'} from “${from}” to “${to}”.`,
    rescored: (count: string) =>
      `${count} more ${count === '1' ? 'store keeps its verdict with another score' : 'stores keep their verdict with another score'}.`,
    unjudged: (count: string) => `${count} could not be judged: no page of theirs is kept.`,
    stores: 'Which stores',
    first: (count: string) => `The ${count} that move furthest.`,
    columns: { store: 'Store', now: 'Now', then: 'Then' },
    failed: 'The stores could not be compared.',
  },
  renewing: (done: string, total: string) => `In force. ${done} of ${total} stores judged again…`,
  renewFailed:
    'The numbers are in force, but the table of stores still shows older verdicts. Open the desk again to renew them.',
  failed: 'The rules could not be read.',
  rates: 'Exchange rates are no rule: change them in the payment check, each with its day.',
};

export type PolicyWords = typeof enPolicy;
