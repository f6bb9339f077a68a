// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { speak } from '@/ui/parts/wording';
import { NoteField } from '@/ui/popup/note-field';
import type { Drafts } from '@/ui/popup/ports';
import { savePause } from '@/ui/popup/use-note';

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

async function open(kept = new Map<string, string>(), save = vi.fn(() => Promise.resolve(true)), saved = 'old') {
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
    expect(kept.get('m:1')).toBe('new');
    expect(save).not.toHaveBeenCalled();
    await act(async () => {
      await vi.advanceTimersByTimeAsync(savePause);
    });
    expect(save).toHaveBeenCalledWith('new');
    expect(kept.has('m:1')).toBe(false);
    expect(screen.getByRole('status').textContent).toBe('Saved');
  });

  it('loses nothing when it is closed before the pause', async () => {
    const { kept, save, type, unmount } = await open(
      new Map(),
      vi.fn(() => new Promise<boolean>(() => undefined)),
    );
    type('half a sent');
    await act(() => {
      unmount();
    });
    expect(save).toHaveBeenCalledWith('half a sent');
    expect(kept.get('m:1')).toBe('half a sent');
  });

  it('shows a draft that was left behind in the place of the older note, and saves it', async () => {
    const { area, save } = await open(new Map([['m:1', 'left behind']]));
    expect(area.value).toBe('left behind');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(savePause);
    });
    expect(save).toHaveBeenCalledWith('left behind');
  });

  it('keeps the draft when saving fails, and says so', async () => {
    const { kept, type } = await open(
      new Map(),
      vi.fn(() => Promise.resolve(false)),
    );
    type('new');
    await act(async () => {
      await vi.advanceTimersByTimeAsync(savePause);
    });
    expect(kept.get('m:1')).toBe('new');
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
    expect(save).toHaveBeenCalledExactlyOnceWith('right');
  });
});
