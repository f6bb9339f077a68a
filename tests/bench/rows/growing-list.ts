import { allCards } from '../bench-list';
import { growOnBoth } from '../growing-list';
import { steady, timed, type Measure } from '../row';

/** A list that grows to 660 cards: what our script costs beside an empty extension, and whether every card gets its chip. */
export const growingList: Measure = async () => {
  const { ours, empty, chips } = await growOnBoth();
  const over = `list growing to ${String(allCards)} cards`;
  return [
    timed(`${over}: added script`, ours.script - empty.script, 'ms', 45, empty.script),
    timed(`${over}: added time of the page's thread`, ours.thread - empty.thread, 'ms', 130, empty.thread),
    timed(`${over}: added tasks over 50 ms`, ours.longTasks - empty.longTasks, '', 0, empty.longTasks),
    { ...steady(`${over}: chips drawn`, chips, '', allCards), atLeast: true },
  ];
};
