// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { settled } from '../../src/pages/settled';

const patience = { quiet: 500, limit: 8000 };
const grow = async () => {
  document.body.append(document.createElement('p'));
  await Promise.resolve();
};

/** What a promise has come to so far, without waiting for it. */
function watch(promise: Promise<boolean>) {
  const state: { value: boolean | 'waiting' } = { value: 'waiting' };
  void promise.then((value) => (state.value = value));
  return state;
}

describe('settled', () => {
  beforeEach(() => vi.useFakeTimers());
  afterEach(() => vi.useRealTimers());

  it('waits until the page was quiet', async () => {
    const state = watch(settled(document, new AbortController().signal, patience));
    await vi.advanceTimersByTimeAsync(400);
    await grow();
    await vi.advanceTimersByTimeAsync(400);
    expect(state.value).toBe('waiting');
    await vi.advanceTimersByTimeAsync(100);
    expect(state.value).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('gives up waiting at the limit on a page that never rests', async () => {
    const state = watch(settled(document, new AbortController().signal, patience));
    for (let time = 0; time < 8000; time += 100) {
      await grow();
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(state.value).toBe(true);
  });

  it('ends with the signal and leaves nothing behind', async () => {
    const control = new AbortController();
    const state = watch(settled(document, control.signal, patience));
    control.abort();
    await vi.advanceTimersByTimeAsync(0);
    expect(state.value).toBe(false);
    expect(vi.getTimerCount()).toBe(0);
    expect(await settled(document, control.signal, patience)).toBe(false);
  });
});
