const name = 'touchstone-writes';
const importName = 'touchstone-import';
const partName = 'touchstone-part';

const locks = (): LockManager | undefined => (typeof navigator === 'undefined' ? undefined : navigator.locks);

/** Does a short write; several may go on at once, none while an import is being applied. */
export async function writeBeside<Result>(work: () => Promise<Result>): Promise<Result> {
  const manager = locks();
  // Only test environments have none: every browser the extension runs in does.
  if (!manager) return work();
  return manager.request(name, { mode: 'shared' }, work);
}

/** Applies an import while nothing else writes, in this tab or another. */
export async function writeAlone<Result>(work: () => Promise<Result>): Promise<Result> {
  const manager = locks();
  if (!manager) return work();
  return manager.request(name, work);
}

/** Works on the one copy of some stores there may be; waits while another tab does. */
export async function onePart<Result>(work: () => Promise<Result>): Promise<Result> {
  const manager = locks();
  if (!manager) return work();
  return manager.request(partName, work);
}

/** Holds the place of the one import there may be, from its first look at a file to its end; null, at once, when another tab holds it. */
export async function asOnlyImport<Result>(work: () => Promise<Result>): Promise<Result | null> {
  const manager = locks();
  if (!manager) return work();
  return manager.request(importName, { ifAvailable: true }, async (lock) => (lock ? work() : null));
}

/** Takes the place of the one import until it is given back or the page closes; null when another tab has it. */
export function holdImport(): Promise<(() => Promise<void>) | null> {
  return new Promise((resolve, reject) => {
    const held: Promise<true | null> = asOnlyImport(
      () =>
        new Promise<true>((release) => {
          // Resolved when the place is free again, so that the same page can take it at once.
          resolve(async () => {
            release(true);
            await held;
          });
        }),
    );
    held.then((done) => {
      if (done === null) resolve(null);
    }, reject);
  });
}
