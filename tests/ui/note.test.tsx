// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { speak } from '@/ui/parts/wording';
import { NoteField } from '@/ui/popup/note-field';
import type { Drafts } from '@/ui/popup/ports';
import { unpackDraft } from '@/ui/marks/draft-text';
import { savePause, type SaveText } from '@/ui/popup/use-note';

beforeEach(() => {
  speak('en', cardWords.en);
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

function draftsIn(kept: Map<string, string>): Drafts {
  return {
    load: (key) => Promise.resolve(kept.get(key) ?? null),
    keep: (key, text) => Promise.resolve(void (text === null ? kept.delete(key) : kept.set(key, text))),
  };
}

const saving = (result: Awaited<ReturnType<SaveText>>) => vi.fn<SaveText>(() => Promise.resolve(result));
const draftIn = (kept: Map<string, string>) => unpackDraft(kept.get('m:1') ?? '').text;
const pause = () =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(savePause);
  });

async function open(kept = new Map<string, string>(), save = saving('saved'), saved = 'old') {
  const drawn = render(<NoteField storeKey="m:1" saved={saved} drafts={draftsIn(kept)} save={save} />);
  await act(() => Promise.resolve());
  const area = screen.getByLabelText<HTMLTextAreaElement>('Note');
  const type = (text: string) => fireEvent.input(area, { target: { value: text } });
  return { kept, save, area, type, ...drawn };
}

describe('the note', () => {
  it('keeps a draft with every key and saves it after a pause', async () => {
    const { kept, save, type } = await open();
    type('new');
    expect(draftIn(kept)).toBe('new');
    expect(save).not.toHaveBeenCalled();
    await act(async () => {
      await vi.advanceTimersByTimeAsync(savePause);
    });
    expect(save).toHaveBeenCalledWith('new', 'old');
    expect(kept.has('m:1')).toBe(false);
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  it('loses nothing when it is closed before the pause', async () => {
    const { kept, save, type, unmount } = await open(
      new Map(),
      vi.fn<SaveText>(() => new Promise(() => undefined)),
    );
    type('half a sent');
    await act(() => {
      unmount();
    });
    expect(save).toHaveBeenCalledWith('half a sent', 'old');
    expect(draftIn(kept)).toBe('half a sent');
  });

  it('shows a draft that was left behind in the place of the older note, and saves it', async () => {
    const { area, save } = await open(new Map([['m:1', 'left behind']]));
    expect(area.value).toBe('left behind');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(savePause);
    });
    expect(save).toHaveBeenCalledWith('left behind', 'old');
  });

  it('keeps the draft when saving fails, and says so', async () => {
    const { kept, type } = await open(new Map(), saving('failed'));
    type('new');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(savePause);
    });
    expect(draftIn(kept)).toBe('new');
    expect(screen.getByRole('status').textContent).toContain('saving failed');
  });

  it('goes back to the saved note on Escape and saves at once on Ctrl with Enter', async () => {
    const { area, kept, save, type } = await open();
    type('wrong');
    fireEvent.keyDown(area, { key: 'Escape' });
    expect(area.value).toBe('old');
    expect(kept.has('m:1')).toBe(false);
    type('right');
    fireEvent.keyDown(area, { key: 'Enter', ctrlKey: true });
    expect(save).toHaveBeenCalledExactlyOnceWith('right', 'old');
  });

  it('keeps both texts when another window changed the note, and does what the buyer chooses', async () => {
    const save = vi.fn<SaveText>((_text, was) => Promise.resolve(was === 'theirs' ? 'saved' : { other: 'theirs' }));
    const { area, kept, type } = await open(new Map(), save);
    type('mine');
    await pause();
    expect(screen.getByRole('alert').textContent).toContain('theirs');
    expect(area.value).toBe('mine');
    expect(draftIn(kept)).toBe('mine');
    fireEvent.keyDown(area, { key: 'Escape' });
    expect(area.value).toBe('mine');
    type('mine and more');
    await pause();
    expect(save).toHaveBeenCalledTimes(1);
    await act(async () => {
      fireEvent.click(screen.getByText('Keep both'));
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(save).toHaveBeenLastCalledWith('theirs\n\nmine and more', 'theirs');
    expect(area.value).toBe('theirs\n\nmine and more');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(kept.has('m:1')).toBe(false);
  });

  it.each([
    ['Keep what I wrote here', 'mine', [['mine', 'theirs']]],
    ['Keep the other text', 'theirs', []],
  ])('after "%s" says "%s"', async (button, text, later) => {
    const save = vi.fn<SaveText>((_text, was) => Promise.resolve(was === 'theirs' ? 'saved' : { other: 'theirs' }));
    const { area, kept, type } = await open(new Map(), save);
    type('mine');
    await pause();
    await act(async () => {
      fireEvent.click(screen.getByText(button));
      await vi.advanceTimersByTimeAsync(0);
    });
    expect(area.value).toBe(text);
    expect(save.mock.calls.slice(1)).toEqual(later);
    expect(kept.has('m:1')).toBe(false);
  });

  it('asks again about a text that was begun before the popup closed and has another under it now', async () => {
    const left = JSON.stringify({ text: 'mine', was: 'older' });
    const save = vi.fn<SaveText>((_text, was) => Promise.resolve(was === 'old' ? 'saved' : { other: 'old' }));
    await open(new Map([['m:1', left]]), save);
    await pause();
    expect(save).toHaveBeenCalledWith('mine', 'older');
    expect(screen.getByRole('alert').textContent).toContain('old');
  });

  it('puts a pasted message that was kept meanwhile below what is being written', async () => {
    const pasted = 'old\n\n2026-11-22\nPay to my WeChat';
    const save = vi.fn<SaveText>((_text, was) => Promise.resolve(was === pasted ? 'saved' : { other: pasted }));
    const { area, type } = await open(new Map(), save);
    type('old and new');
    await pause();
    expect(area.value).toBe('old and new\n\n2026-11-22\nPay to my WeChat');
    expect(save).toHaveBeenLastCalledWith('old and new\n\n2026-11-22\nPay to my WeChat', pasted);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
