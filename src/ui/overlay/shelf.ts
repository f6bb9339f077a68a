import { browser } from 'wxt/browser';

/**
 * What the extension keeps under a key; undefined for one never set, when the extension was replaced under the page, or when storage
 * fails: the card is then shown as to a new buyer, and the background, which needs the same storage, says what is wrong.
 */
export async function kept(key: string): Promise<unknown> {
  if (!browser?.runtime?.id) return undefined;
  try {
    return (await browser.storage.local.get(key))[key];
  } catch (error) {
    console.warn('Touchstone could not read its storage', error);
    return undefined;
  }
}

/** Keeps a value for the next page; without room for it the card only forgets where it stood. */
export async function keep(key: string, value: unknown): Promise<void> {
  if (!browser?.runtime?.id) return;
  try {
    await browser.storage.local.set({ [key]: value });
  } catch (error) {
    console.warn('Touchstone could not write to its storage', error);
  }
}

/** Calls back when what is kept under a key has changed. */
export function onKept(key: string, onChange: () => void, signal: AbortSignal): void {
  const changed = browser.storage.local.onChanged;
  const listener = (changes: object) => {
    if (key in changes) onChange();
  };
  changed.addListener(listener);
  signal.addEventListener('abort', () => {
    if (browser?.runtime?.id) changed.removeListener(listener);
  });
}
