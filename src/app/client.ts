import { browser } from 'wxt/browser';
import type { Ask, Reply, Topic } from './topics';

const attempts = 3;
/** A stopped worker wakes in well under 100 ms and answers in a few more; this long only when something is wrong. */
const patience = 5000;
const pause = 250;

const after = (milliseconds: number) => new Promise<undefined>((resolve) => setTimeout(resolve, milliseconds));
/** `runtime` itself is gone in a content script whose extension was updated or reloaded. */
const isOutdated = () => !browser?.runtime?.id;

function isReply<T extends Topic>(value: unknown): value is Reply<T> {
  return typeof value === 'object' && value !== null && 'ok' in value;
}

async function attempt(message: unknown): Promise<unknown> {
  try {
    return await Promise.race([browser.runtime.sendMessage(message), after(patience)]);
  } catch {
    // No receiver yet, or the worker stopped before it answered: the caller tries again, then says `no-answer`.
    return undefined;
  }
}

/**
 * Asks the background through a message; never rejects. A question without an answer is sent again as it is: its write key
 * stays the same, so nothing doubles. `outdated` when the extension was replaced under the page, `no-answer` after three tries.
 */
export const messageAsk: Ask = async (topic, question) => {
  for (let tries = 0; tries < attempts; tries += 1) {
    if (isOutdated()) return { ok: false, error: 'outdated' };
    if (tries > 0) await after(pause);
    const reply = await attempt({ topic, question });
    if (isReply<typeof topic>(reply)) return reply;
  }
  return { ok: false, error: isOutdated() ? 'outdated' : 'no-answer' };
};
