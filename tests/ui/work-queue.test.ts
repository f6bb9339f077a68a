import { describe, expect, it } from 'vitest';
import { workQueue } from '@/ui/chips/work-queue';

/** A queue of numbers, each 5 ms of work; a number is its own distance from the window. */
function queue() {
  let clock = 0;
  const passes: number[][] = [];
  const later: (() => void)[] = [];
  const made = workQueue<number, number>({
    now: () => clock,
    later: (run) => {
      later.push(run);
      return () => later.splice(0);
    },
    distance: (subject) => subject,
    work: (subject) => {
      clock += 5;
      return [subject];
    },
    done: (results) => passes.push(results),
  });
  return { made, passes, later, next: () => later.shift()?.() };
}

describe('the work on a list', () => {
  it('begins at once, rests after 12 ms, and goes on with what is nearest', () => {
    const { made, passes, next } = queue();
    made.add([9, 8, 7, 6, 5, 4, 3]);
    expect(passes).toEqual([[9, 8, 7]]);
    next();
    expect(passes).toEqual([
      [9, 8, 7],
      [3, 4, 5],
    ]);
    next();
    expect(passes.at(-1)).toEqual([6]);
    next();
    expect(passes).toHaveLength(3);
  });

  it('waits for its turn when more comes, and leaves out what was dropped', () => {
    const { made, passes, later, next } = queue();
    made.add([9, 8, 7, 6]);
    made.add([1, 2]);
    made.drop(2);
    expect([passes.length, later.length]).toEqual([1, 1]);
    next();
    expect(passes.at(-1)).toEqual([1, 6]);
  });

  it('ends when it is stopped', () => {
    const { made, passes, later } = queue();
    made.add([9, 8, 7, 6]);
    made.stop();
    expect([passes.length, later.length]).toEqual([1, 0]);
  });
});
