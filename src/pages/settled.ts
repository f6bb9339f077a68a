export interface Patience {
  /** ms without a change after which the page counts as settled */
  quiet: number;
  /** ms after which waiting ends whatever the page does */
  limit: number;
}

/** A drawn header follows its data within half a second; pages with endless carousels are read after 8 seconds. */
const patience: Patience = { quiet: 500, limit: 8000 };

/**
 * Waits until the page stops gaining and losing elements and text. True when it settled or the limit was reached, false when the
 * signal ended the wait. Never rejects and leaves no observer or timer behind.
 */
export function settled(document: Document, signal: AbortSignal, { quiet, limit } = patience): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  return new Promise((resolve) => {
    const end = (result: boolean) => {
      observer.disconnect();
      clearTimeout(quietTimer);
      clearTimeout(limitTimer);
      signal.removeEventListener('abort', abort);
      resolve(result);
    };
    const abort = () => {
      end(false);
    };
    const settle = () => {
      end(true);
    };
    let quietTimer = setTimeout(settle, quiet);
    const limitTimer = setTimeout(settle, limit);
    const observer = new MutationObserver(() => {
      clearTimeout(quietTimer);
      quietTimer = setTimeout(settle, quiet);
    });
    signal.addEventListener('abort', abort);
    observer.observe(document, { childList: true, subtree: true, characterData: true });
  });
}
