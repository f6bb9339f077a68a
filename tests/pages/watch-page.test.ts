// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { watchPage } from '../../src/pages/watch-page';

const add = (parent: Element, id = ''): Element => {
  const element = document.createElement('div');
  element.id = id;
  parent.append(element);
  return element;
};

function start() {
  const control = new AbortController();
  const onChange = vi.fn();
  watchPage(document, onChange, control.signal);
  return { control, onChange };
}

describe('watching a page', () => {
  let stop: AbortController;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren();
  });
  afterEach(() => {
    stop.abort();
    vi.useRealTimers();
  });

  it('calls once for a header that comes in many pieces', async () => {
    const { control, onChange } = start();
    stop = control;
    const header = add(document.body, 'shopNavigation');
    for (let piece = 0; piece < 50; piece += 1) add(header);
    await vi.advanceTimersByTimeAsync(500);
    expect(onChange).toHaveBeenCalledTimes(1);
  });

  it('does not care for the rest of the page', async () => {
    const { control, onChange } = start();
    stop = control;
    add(add(document.body, 'advert'));
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('notices a changed text and a header taken away', async () => {
    const header = add(document.body, 'shopNavigation');
    header.textContent = '入驻1年';
    const { control, onChange } = start();
    stop = control;
    header.firstChild?.replaceWith('入驻2年');
    await vi.advanceTimersByTimeAsync(500);
    header.remove();
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange).toHaveBeenCalledTimes(2);
  });

  it('slows down on a page that changes for ever', async () => {
    const header = add(document.body, 'shopNavigation');
    const { control, onChange } = start();
    stop = control;
    for (let second = 0; second < 600; second += 1) {
      add(header);
      await vi.advanceTimersByTimeAsync(1000);
    }
    expect(onChange.mock.calls.length).toBeGreaterThan(5);
    expect(onChange.mock.calls.length).toBeLessThan(30);
  });

  it('ends with the signal', async () => {
    const { control, onChange } = start();
    stop = control;
    add(document.body, 'shopNavigation');
    await vi.advanceTimersByTimeAsync(0);
    control.abort();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(onChange).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });
});
