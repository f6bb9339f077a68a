/** ms a pass may take: with the page's own work it stays well under the 50 ms a buyer notices. */
const passLength = 12;

export interface WorkQueue<Subject> {
  /** adds subjects and works at once, for one pass; what is left follows in passes of its own, nearest to the window first */
  add(subjects: Subject[]): void;
  drop(subject: Subject): void;
  stop(): void;
}

export interface WorkPorts<Subject, Result> {
  now(): number;
  later(run: () => void): () => void;
  /** pixels between a subject and the window, 0 inside it; asked only between passes */
  distance(subject: Subject): number;
  work(subject: Subject): Result[];
  /** what one pass made, all at once */
  done(results: Result[]): void;
}

/** Works through subjects in passes of a few milliseconds. */
export function workQueue<Subject, Result>(ports: WorkPorts<Subject, Result>): WorkQueue<Subject> {
  const waiting = new Set<Subject>();
  let cancel: (() => void) | null = null;

  const pass = () => {
    const end = ports.now() + passLength;
    const results: Result[] = [];
    for (const subject of waiting) {
      waiting.delete(subject);
      results.push(...ports.work(subject));
      if (ports.now() >= end) break;
    }
    if (results.length > 0) ports.done(results);
    if (waiting.size > 0) cancel ??= ports.later(next);
  };
  const next = () => {
    cancel = null;
    const near = [...waiting].map((subject) => ({ subject, distance: ports.distance(subject) }));
    near.sort((one, other) => one.distance - other.distance);
    waiting.clear();
    for (const { subject } of near) waiting.add(subject);
    pass();
  };
  return {
    add(subjects) {
      for (const subject of subjects) waiting.add(subject);
      if (cancel === null) pass();
    },
    drop: (subject) => waiting.delete(subject),
    stop() {
      waiting.clear();
      cancel?.();
    },
  };
}
