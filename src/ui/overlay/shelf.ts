import { browser } from 'wxt/browser';

/** What the extension keeps under a key; undefined for one never set, or when the extension was replaced under the page. */
export async function kept(key: string): Promise<unknown> {
  return browser?.runtime?.id ? (await browser.storage.local.get(key))[key] : undefined;
}

export async function keep(key: string, value: unknown): Promise<void> {
  if (browser?.runtime?.id) await browser.storage.local.set({ [key]: value });
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
