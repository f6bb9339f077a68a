// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { whenReadable } from '@/ui/overlay/when-readable';

/** Starts on a page that becomes readable by what `act` does, and tells how often it was found so and looked at. */
function startOn(readable: () => boolean) {
  const isReadable = vi.fn(readable);
  const run = vi.fn();
  whenReadable(window, isReadable, run);
  return { isReadable, run };
}

describe('waiting for something to read', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('begins at once, and only once, on a page that can be read', () => {
    const { run } = startOn(() => true);
    window.dispatchEvent(new Event('load'));
    vi.advanceTimersByTime(60_000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('begins on a shop that draws itself late', () => {
    let drawn = false;
    const { run } = startOn(() => drawn);
    expect(run).not.toHaveBeenCalled();
    drawn = true;
    vi.advanceTimersByTime(3000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('begins when the page moves to an address that can be read', () => {
    let drawn = false;
    const { run } = startOn(() => drawn);
    vi.advanceTimersByTime(10_000);
    drawn = true;
    window.history.pushState(null, '', '/page/index.html');
    vi.advanceTimersByTime(1000);
    expect(run).toHaveBeenCalledTimes(1);
  });

  it('looks a few times at a page with nothing to read, however long it stays open', () => {
    const { isReadable, run } = startOn(() => false);
    vi.advanceTimersByTime(3_600_000);
    expect(isReadable.mock.calls.length).toBeLessThan(5);
    expect(run).not.toHaveBeenCalled();
  });
});
