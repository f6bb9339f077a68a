// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { createOutline } from '@/ui/overlay/outline';

const scrolled = vi.fn();
let shown: HTMLElement;
let box: HTMLElement;

/** An outline in a window whose reader wants less motion, or does not mind. */
function outlineFor(reduced: boolean) {
  window.matchMedia = (query: string) =>
    ({ matches: reduced && query === '(prefers-reduced-motion: reduce)' }) as MediaQueryList;
  const onEnd = vi.fn();
  const outline = createOutline(window, onEnd);
  outline.attach(box);
  return { outline, onEnd };
}

beforeEach(() => {
  scrolled.mockReset();
  Element.prototype.scrollIntoView = scrolled;
  shown = document.createElement('p');
  box = document.createElement('div');
  box.hidden = true;
  document.body.replaceChildren(shown, box);
});

describe('the outline of "show on page"', () => {
  it.each([
    [false, 'smooth'],
    [true, 'auto'],
  ])('glides to the place unless the buyer wants less motion: %s, %s', (reduced, behavior) => {
    outlineFor(reduced).outline.show(shown);
    expect(scrolled).toHaveBeenCalledWith(expect.objectContaining({ behavior }));
    expect(box.hidden).toBe(false);
  });

  it('goes once, and says so once, when its place leaves the page', () => {
    const { outline, onEnd } = outlineFor(false);
    outline.show(shown);
    shown.remove();
    window.dispatchEvent(new Event('scroll'));
    window.dispatchEvent(new Event('scroll'));
    expect([box.hidden, onEnd.mock.calls.length]).toEqual([true, 1]);
  });

  it('ends at the first place when it moves to another', () => {
    const { outline, onEnd } = outlineFor(false);
    const other = document.createElement('p');
    document.body.append(other);
    outline.show(shown);
    outline.show(other);
    shown.remove();
    window.dispatchEvent(new Event('scroll'));
    expect(box.hidden).toBe(false);
    outline.end();
    expect([box.hidden, onEnd.mock.calls.length]).toEqual([true, 2]);
  });
});
