// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { judged, list, type TestCard } from './chip-list';

const roots = new Map<Element, ShadowRoot>();
const settle = () => new Promise((resolve) => setTimeout(resolve));
const textOf = ({ root }: TestCard) =>
  [...root.querySelectorAll('touchstone-chip')].map((host) => {
    const words = [...(roots.get(host)?.querySelector('button')?.childNodes ?? [])];
    return words.map(({ textContent }) => textContent).join('');
  });
const first = <Item>(items: Item[]): Item => {
  const [item] = items;
  if (item === undefined) throw new Error('nothing there');
  return item;
};

beforeEach(() => {
  // However busy the machine, one pass does all.
  vi.spyOn(window.performance, 'now').mockReturnValue(0);
  const attach = Element.prototype.attachShadow;
  vi.spyOn(Element.prototype, 'attachShadow').mockImplementation(function (this: Element, init) {
    const root = attach.call(this, init);
    roots.set(this, root);
    return root;
  });
  // jsdom has no top layer.
  Object.assign(HTMLElement.prototype, {
    showPopover(this: HTMLElement) {
      this.dataset['open'] = '';
    },
    hidePopover(this: HTMLElement) {
      delete this.dataset['open'];
    },
  });
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

describe('chips in a list', () => {
  it('stand at once, ask in batches of 60 and say the answer', async () => {
    vi.useFakeTimers();
    const { cards, asked, stop } = list(130);
    expect(asked.map(({ items }) => items.length)).toEqual([60, 60, 10]);
    expect(textOf(first(cards))).toEqual(['']);
    vi.advanceTimersByTime(300);
    expect(textOf(first(cards))).toEqual(['…']);
    vi.useRealTimers();
    asked.forEach((question) => question.reply(judged(question)));
    await settle();
    expect(cards.map(textOf)).toEqual(cards.map(() => ['Take care4 y']));
    stop();
    expect(document.querySelectorAll('touchstone-chip')).toHaveLength(0);
  });

  it('say that nothing answered, and do not wait for ever', async () => {
    const { cards, asked, stop } = list(2);
    first(asked).reply({ ok: false, error: 'no-answer' });
    await settle();
    expect(cards.map(textOf)).toEqual([['Uncleardid not answer'], ['Uncleardid not answer']]);
    stop();
  });

  it('say so too where an answer leaves a card out', async () => {
    const { cards, asked, stop } = list(1);
    first(asked).reply({ ok: true, answer: { state: 'judged', language: 'en', chips: [] } });
    await settle();
    expect(cards.map(textOf)).toEqual([['Uncleardid not answer']]);
    stop();
  });

  it('drop the late answer about a card that shows another offer now', async () => {
    const { cards, asked, stop, tell } = list(1);
    const old = first(cards);
    const other: TestCard = { ...old, offer: '900000000099' };
    await tell({ found: [other], lost: [old] });
    const [early, late] = asked;
    if (late) late.reply(judged(late, 'New'));
    if (early) early.reply(judged(early, 'Old'));
    await settle();
    expect(textOf(other)).toEqual(['New4 y']);
    stop();
  });

  it('come back when a redraw takes them away, a few times only', async () => {
    const { cards, stop, tell } = list(1);
    const card = first(cards);
    const count: number[] = [];
    for (let redraw = 0; redraw < 5; redraw += 1) {
      card.root.replaceChildren();
      await tell({ touched: [card] });
      count.push(textOf(card).length);
    }
    expect(count).toEqual([1, 1, 1, 0, 0]);
    stop();
  });

  it('ask again only about a card that says something new', async () => {
    const { cards, asked, stop, tell } = list(1);
    const card = first(cards);
    await tell({ touched: [card] });
    expect(asked).toHaveLength(1);
    card.offer = '900000000098';
    await tell({ touched: [card] });
    expect(asked).toHaveLength(2);
    stop();
  });

  it('go when the extension is switched off', async () => {
    const { asked } = list(3);
    first(asked).reply({ ok: true, answer: { state: 'off' } });
    await settle();
    expect(document.querySelectorAll('touchstone-chip')).toHaveLength(0);
  });

  it('show their reasons on focus, hide them on Escape, and keep a press from the link they lie in', async () => {
    const { cards, asked, stop } = list(1);
    first(asked).reply(judged(first(asked)));
    await settle();
    const { root } = first(cards);
    const host = first([...root.children]);
    const why = () => roots.get(host)?.querySelector<HTMLElement>('[role=tooltip]');
    expect(why()).toBeNull();
    host.dispatchEvent(new FocusEvent('focusin', { bubbles: true, composed: true }));
    expect([...(why()?.children ?? [])].map((line) => line.textContent)).toEqual(['First.', 'Second.']);
    expect(why()?.dataset['open']).toBe('');
    expect(roots.get(host)?.querySelector('button')?.getAttribute('aria-describedby')).toBe(why()?.id);
    document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
    expect(why()?.dataset['open']).toBeUndefined();
    const heard = vi.fn();
    root.addEventListener('click', heard);
    const press = new MouseEvent('click', { bubbles: true, composed: true, cancelable: true });
    host.dispatchEvent(press);
    expect([press.defaultPrevented, heard.mock.calls.length]).toEqual([true, 0]);
    stop();
  });
});
