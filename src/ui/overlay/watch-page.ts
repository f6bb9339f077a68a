/** Shortest and longest pause between two looks at a page that keeps changing, in ms; each look doubles the next pause. */
const firstPause = 1500;
const longestPause = 60_000;

/**
 * Calls back some time after elements came or went. A page that changes for ever (carousels, countdowns) is looked at ever
 * more rarely, so that watching costs nothing in the long run.
 */
export function watchPage(document: Document, onChange: () => void, signal: AbortSignal): void {
  if (signal.aborted) return;
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const observer = new MutationObserver(() => {
    timer ??= setTimeout(() => {
      timer = undefined;
      pause = Math.min(pause * 2, longestPause);
      onChange();
    }, pause);
  });
  observer.observe(document, { childList: true, subtree: true });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
}
