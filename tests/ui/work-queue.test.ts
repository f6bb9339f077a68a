import { describe, expect, it } from 'vitest';
import { workQueue } from '@/ui/chips/work-queue';

/** A queue of numbers, each 5 ms of work. */
function queue() {
  let clock = 0;
  const passes: number[][] = [];
  const left: number[][] = [];
  const later: (() => void)[] = [];
  const made = workQueue<number, number>({
    now: () => clock,
    later: (run) => {
      later.push(run);
      return () => later.splice(0);
    },
    left: (subjects) => left.push(subjects),
    work: (subject) => {
      clock += 5;
      return [subject];
    },
    done: (results) => passes.push(results),
  });
  return { made, passes, left, later, next: () => later.shift()?.() };
}

describe('the work on a list', () => {
  it('begins at once, rests after 12 ms, and goes on with what is said to be near', () => {
    const { made, passes, left, next } = queue();
    made.add([9, 8, 7, 6, 5, 4, 3]);
    expect(passes).toEqual([[9, 8, 7]]);
    expect(left).toEqual([[6, 5, 4, 3]]);
    made.first([3, 4, 8]);
    next();
    expect(passes).toEqual([
      [9, 8, 7],
      [3, 4, 6],
    ]);
    next();
    expect(passes.at(-1)).toEqual([5]);
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
    expect(passes.at(-1)).toEqual([6, 1]);
  });

  it('ends when it is stopped', () => {
    const { made, passes, later } = queue();
    made.add([9, 8, 7, 6]);
    made.stop();
    expect([passes.length, later.length]).toEqual([1, 0]);
  });
});
