/** Work goes on for this long at a stretch, in ms: no task may pass 50, and each pause costs some 4. */
const stretch = 32;

/** Lets the page draw and answer between slices of long work. */
export type Breath = () => Promise<void>;

/** Pauses only when the current stretch of work has lasted long enough; call it as often as you like. */
export function createBreath(): Breath {
  let since = performance.now();
  return async () => {
    if (performance.now() - since < stretch) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    since = performance.now();
  };
}
