import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { messageAsk as ClientAsk } from '@/app/client';

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>();
const runtime: { id: string | undefined; sendMessage: typeof sendMessage } = { id: 'own-id', sendMessage };

let messageAsk: typeof ClientAsk;
beforeEach(async () => {
  vi.useFakeTimers();
  vi.stubGlobal('chrome', { runtime });
  sendMessage.mockReset();
  runtime.id = 'own-id';
  vi.resetModules();
  ({ messageAsk } = await import('@/app/client'));
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const question = { storeKey: 'm:b2b-1', offerId: null };
const ok = { ok: true, answer: { state: 'wall', language: 'en' } };

async function asked() {
  const reply = messageAsk('store-view', question);
  await vi.runAllTimersAsync();
  return reply;
}

describe('asking through a message', () => {
  it('sends topic and question and hands the reply on', async () => {
    sendMessage.mockResolvedValue(ok);
    expect(await asked()).toEqual(ok);
    expect(sendMessage.mock.calls).toEqual([[{ topic: 'store-view', question }]]);
  });

  it('sends the very same question again when the worker stopped before it answered', async () => {
    sendMessage
      .mockRejectedValueOnce(new Error('message port closed'))
      .mockReturnValueOnce(new Promise(() => undefined));
    sendMessage.mockResolvedValueOnce(ok);
    expect(await asked()).toEqual(ok);
    expect(new Set(sendMessage.mock.calls.map(([message]) => JSON.stringify(message))).size).toBe(1);
  });

  it('says so when nobody answers, after three tries', async () => {
    sendMessage.mockResolvedValue(undefined);
    expect(await asked()).toEqual({ ok: false, error: 'no-answer' });
    expect(sendMessage).toHaveBeenCalledTimes(3);
  });

  it('says so when the extension was replaced under the page, before or while it asks', async () => {
    sendMessage.mockImplementation(() => {
      runtime.id = undefined;
      return Promise.reject(new Error('Extension context invalidated.'));
    });
    expect(await asked()).toEqual({ ok: false, error: 'outdated' });
    expect(await asked()).toEqual({ ok: false, error: 'outdated' });
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });
});
