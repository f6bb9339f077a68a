import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { Drafts } from './ports';

/** A pause in typing this long saves the note; the draft is kept with every key before. */
export const savePause = 700;

type NoteState = 'idle' | 'draft' | 'saved' | 'failed';

interface NoteSource {
  storeKey: string;
  saved: string;
  drafts: Drafts;
  save(note: string): Promise<boolean>;
}

/**
 * A note that is never lost: every key keeps a draft outside the popup, every pause saves it, and only a saved note lets its
 * draft go. A draft found on opening is newer than the saved note and is shown in its place.
 */
export function useNote({ storeKey, saved, drafts, save }: NoteSource) {
  const [text, setText] = useState(saved);
  const [state, setState] = useState<NoteState>('idle');
  const newest = useRef(saved);
  const dirty = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saver = useRef(save);
  saver.current = save;

  const saveNow = useCallback(async () => {
    clearTimeout(timer.current);
    if (!dirty.current) return;
    const sent = newest.current;
    const done = await saver.current(sent);
    if (sent !== newest.current) return;
    dirty.current = !done;
    setState(done ? 'saved' : 'failed');
    if (done) await drafts.keep(storeKey, null);
  }, [drafts, storeKey]);

  const type = (next: string) => {
    newest.current = next;
    dirty.current = true;
    setText(next);
    setState('draft');
    void drafts.keep(storeKey, next);
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void saveNow(), savePause);
  };

  useEffect(() => {
    let gone = false;
    void drafts.load(storeKey).then((draft) => {
      if (gone || dirty.current || draft === null || draft === newest.current) return;
      newest.current = draft;
      dirty.current = true;
      setText(draft);
      setState('draft');
      timer.current = setTimeout(() => void saveNow(), savePause);
    });
    return () => {
      gone = true;
      void saveNow();
    };
  }, [drafts, storeKey, saveNow]);

  useEffect(() => {
    if (dirty.current || newest.current === saved) return;
    newest.current = saved;
    setText(saved);
  }, [saved]);

  return {
    text,
    state,
    type,
    saveNow,
    cancel: () => {
      clearTimeout(timer.current);
      newest.current = saved;
      dirty.current = false;
      setText(saved);
      setState('idle');
      void drafts.keep(storeKey, null);
    },
  };
}
