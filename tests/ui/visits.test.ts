// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Reading } from '@/domain/reading';
import type { PageKind } from '@/domain/page-kind';
import type { Shown } from '@/ui/overlay/face-state';
import { followVisits } from '@/ui/overlay/visits';
import { askLog } from './ask-log';
import { fakeWindow } from './fake-window';
import { judged } from './sample-views';

const first = 'https://detail.1688.com/offer/1.html';
const second = 'https://detail.1688.com/offer/2.html';
const turns = () => new Promise((resolve) => setImmediate(resolve));

function follow(change: { kind?: PageKind; enabled?: boolean } = {}) {
  const page = fakeWindow(first);
  const log = askLog();
  const drawn: { shown: Shown; visit: string }[] = [];
  const stop = new AbortController();
  const watchers: (() => void)[] = [];
  const choosers: (() => void)[] = [];
  const choices = { enabled: change.enabled ?? true, language: 'en' as const, readsReplies: false };
  let text = 'one';
  const read = vi.fn(
    () => ({ url: page.window.location.href, pageKind: 'offer', fields: { title: text } }) as unknown as Reading,
  );
  followVisits(
    {
      window: page.window,
      ask: log.ask,
      recognise: () => change.kind ?? 'offer',
      read,
      settled: () => Promise.resolve(),
      watch: (onChange) => watchers.push(onChange),
      choices: () => Promise.resolve(choices),
      onChoices: (onChange) => choosers.push(onChange),
      draw: (shown, visit) => drawn.push({ shown, visit }),
    },
    stop.signal,
  );
  const states = () => drawn.map(({ shown }) => shown.state);
  return {
    ...page,
    ...log,
    drawn,
    stop,
    watchers,
    choosers,
    choices,
    states,
    read,
    setText: (next: string) => {
      text = next;
    },
  };
}

afterEach(() => {
  vi.useRealTimers();
});

describe('visits', () => {
  it('reads a settled page, asks and draws the answer', async () => {
    const { asked, drawn } = follow();
    await turns();
    asked[0]?.answer({ ok: true, answer: judged() });
    await turns();
    expect(drawn.at(-1)).toMatchObject({ visit: first, shown: { state: 'judged' } });
  });

  it('never draws the answer for an older page under a newer address', async () => {
    const { asked, drawn, goTo, setText } = follow();
    await turns();
    goTo(second);
    setText('two');
    await turns();
    asked[0]?.answer({ ok: true, answer: judged({ storeKey: 'm:old' }) });
    await turns();
    expect(drawn.some(({ shown }) => shown.state === 'judged')).toBe(false);
    asked[1]?.answer({ ok: true, answer: judged({ storeKey: 'm:new' }) });
    await turns();
    expect(drawn.at(-1)).toMatchObject({ visit: second, shown: { storeKey: 'm:new' } });
  });

  it('waits while the page still shows the offer before under the address of the next', async () => {
    const { asked, drawn, goTo, setText, watchers } = follow();
    await turns();
    asked[0]?.answer({ ok: true, answer: judged() });
    await turns();
    goTo(second);
    await turns();
    expect(asked).toHaveLength(1);
    expect(drawn.at(-1)).toEqual({ visit: second, shown: { state: 'nothing' } });
    setText('two');
    watchers.at(-1)?.();
    await turns();
    expect(asked).toHaveLength(2);
  });

  it('drops an answer when the address changed and no event told of it', async () => {
    const { asked, states, window } = follow();
    await turns();
    window.location.href = second;
    asked[0]?.answer({ ok: true, answer: judged() });
    await turns();
    expect(states()).not.toContain('judged');
  });

  it('asks again only when the fields it reads have changed', async () => {
    const { asked, watchers, setText } = follow();
    await turns();
    asked[0]?.answer({ ok: true, answer: judged() });
    await turns();
    watchers[0]?.();
    await turns();
    expect(asked).toHaveLength(1);
    setText('two');
    watchers[0]?.();
    await turns();
    expect(asked).toHaveLength(2);
  });

  it('looks again when the buyer comes back from the popup', async () => {
    const { asked, drawn, focus } = follow();
    await turns();
    asked[0]?.answer({ ok: true, answer: judged() });
    await turns();
    focus();
    expect(asked[1]).toMatchObject({ topic: 'store-view', question: { storeKey: judged().storeKey } });
    asked[1]?.answer({ ok: true, answer: judged({ quiet: true }) });
    await turns();
    expect(drawn.at(-1)?.shown).toMatchObject({ quiet: true });
  });

  it('starts again when the page comes back from the cache, not when it is first shown', async () => {
    const { asked, show } = follow();
    await turns();
    show(false);
    await turns();
    expect(asked).toHaveLength(1);
    show(true);
    await turns();
    expect(asked).toHaveLength(2);
  });

  it('reads nothing while switched off, and starts when switched on', async () => {
    const { read, choices, choosers, states } = follow({ enabled: false });
    await turns();
    expect(read).not.toHaveBeenCalled();
    expect(states()).toEqual(['nothing']);
    choices.enabled = true;
    choosers[0]?.();
    await turns();
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('leaves pages of other kinds alone', async () => {
    const { read } = follow({ kind: 'home' });
    await turns();
    expect(read).not.toHaveBeenCalled();
  });

  it('says in one sentence that nothing came back, or that reading failed', async () => {
    const { asked, drawn, read, watchers } = follow();
    await turns();
    asked[0]?.answer({ ok: false, error: 'no-answer' });
    await turns();
    expect(drawn.at(-1)?.shown).toMatchObject({ state: 'error', error: 'no-answer' });
    read.mockImplementation(() => {
      throw new Error('broken page');
    });
    watchers[0]?.();
    await turns();
    expect(drawn.at(-1)?.shown).toMatchObject({ state: 'error', error: 'refused' });
  });

  it('does nothing any more once it is stopped', async () => {
    const { stop, goTo, asked } = follow();
    await turns();
    stop.abort();
    goTo(second);
    await turns();
    expect(asked).toHaveLength(1);
  });
});
