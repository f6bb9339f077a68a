/** ms within which an undoing follows the last one: a page that draws itself anew every second is slower, a fight is faster. */
const fight = 900;

/**
 * Says each time whether to do again what the page has undone: no from the `most`th time in a row that followed at once. A page
 * that is calm for a moment is forgiven, so that redraws are outlived and a page that wants it gone is not fought.
 */
export function triesAgain(most: number, now: () => number = () => Date.now()): () => boolean {
  let last = -Infinity;
  let inRow = 0;
  return () => {
    const at = now();
    inRow = at - last < fight ? inRow + 1 : 1;
    last = at;
    return inRow <= most;
  };
}
