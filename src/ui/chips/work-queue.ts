/** ms a pass may take: with the page's own work it stays well under the 50 ms a buyer notices. */
const passLength = 12;

export interface WorkQueue<Subject> {
  /** adds subjects and works at once, for one pass; what is left follows in passes of its own */
  add(subjects: Subject[]): void;
  /** lets those of the subjects that still wait go before all others */
  first(subjects: Subject[]): void;
  drop(subject: Subject): void;
  stop(): void;
}

export interface WorkPorts<Subject, Result> {
  now(): number;
  later(run: () => void): () => void;
  work(subject: Subject): Result[];
  /** told once what one pass could not finish */
  left(subjects: Subject[]): void;
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
    pass();
  };
  return {
    add(subjects) {
      for (const subject of subjects) waiting.add(subject);
      if (cancel !== null) return;
      pass();
      if (waiting.size > 0) ports.left([...waiting]);
    },
    first(subjects) {
      const near = subjects.filter((subject) => waiting.delete(subject));
      const rest = [...waiting];
      waiting.clear();
      for (const subject of [...near, ...rest]) waiting.add(subject);
    },
    drop: (subject) => waiting.delete(subject),
    stop() {
      waiting.clear();
      cancel?.();
    },
  };
}
