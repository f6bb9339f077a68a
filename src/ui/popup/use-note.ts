import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { below, joinedNote } from '@/domain/note-join';
import { packDraft, unpackDraft } from '../marks/draft-text';
import type { Drafts } from './ports';

/** A pause in typing this long saves the note; the draft is kept with every key before. */
export const savePause = 700;

type NoteState = 'idle' | 'draft' | 'saved' | 'failed' | 'conflict';

/** How a save went: `other` is the text that stands instead, because another window changed it meanwhile. */
export type SaveResult = 'saved' | 'failed' | { other: string };

/** Saves a text that was begun over `was`, unless another one stands by now. */
export type SaveText = (text: string, was: string) => Promise<SaveResult>;

/** The result of a save by the text that stands afterwards; null when nothing could be saved. Ends are not compared: fields trim them. */
export function savedAs(sent: string, kept: string | null): SaveResult {
  if (kept === null) return 'failed';
  return kept.trim() === sent.trim() ? 'saved' : { other: kept };
}

/** What to do with two texts of one note. */
export type KeptText = 'mine' | 'theirs' | 'both';

interface NoteSource {
  storeKey: string;
  saved: string;
  drafts: Drafts;
  save: SaveText;
  /** false: only `saveNow` saves; a pause keeps the draft alone */
  savesInPauses?: boolean;
}

/**
 * A note that is never lost: every key keeps a draft outside the popup, every pause saves it, and only a saved note lets its
 * draft go. A draft found on opening is newer than the saved note and is shown in its place. Where another window saved another text since
 * this one was begun, neither is overwritten: `other` holds theirs until `choose` was asked.
 */
export function useNote({ storeKey, saved, drafts, save, savesInPauses = true }: NoteSource) {
  const [text, setText] = useState(saved);
  const [state, setState] = useState<NoteState>('idle');
  const [other, setOther] = useState<string | null>(null);
  const newest = useRef(saved);
  const base = useRef(saved);
  const dirty = useRef(false);
  const asking = useRef<string | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const saver = useRef(save);
  saver.current = save;

  const show = useCallback((next: string) => {
    newest.current = next;
    setText(next);
  }, []);
  const settle = useCallback(
    async (kept: string, next: NoteState) => {
      base.current = kept;
      asking.current = null;
      setOther(null);
      if (newest.current !== kept) return drafts.keep(storeKey, packDraft({ text: newest.current, was: kept }));
      dirty.current = false;
      setState(next);
      await drafts.keep(storeKey, null);
    },
    [drafts, storeKey],
  );
  const saveNow = useCallback(async (): Promise<void> => {
    clearTimeout(timer.current);
    if (!dirty.current || asking.current !== null) return;
    const [sent, was] = [newest.current, base.current];
    const result = await saver.current(sent, was);
    if (result === 'saved') return settle(sent, 'saved');
    if (result === 'failed') {
      setState('failed');
      return;
    }
    const joined = joinedNote(newest.current, was, result.other);
    if (joined === null) {
      asking.current = result.other;
      setOther(result.other);
      setState('conflict');
      return;
    }
    base.current = result.other;
    show(joined);
    await saveNow();
  }, [settle, show]);

  const type = (next: string) => {
    dirty.current = true;
    show(next);
    void drafts.keep(storeKey, packDraft({ text: next, was: base.current }));
    if (asking.current !== null) return;
    setState('draft');
    clearTimeout(timer.current);
    if (savesInPauses) timer.current = setTimeout(() => void saveNow(), savePause);
  };
  const choose = async (kept: KeptText): Promise<void> => {
    const theirs = asking.current;
    if (theirs === null) return;
    if (kept === 'theirs') show(theirs);
    if (kept === 'both') show(below(theirs, newest.current));
    await settle(theirs, 'saved');
    await saveNow();
  };

  useEffect(() => {
    let gone = false;
    void drafts.load(storeKey).then((draft) => {
      if (gone || dirty.current || draft === null) return;
      const begun = unpackDraft(draft);
      if (begun.text === newest.current) return;
      base.current = begun.was ?? base.current;
      dirty.current = true;
      show(begun.text);
      setState('draft');
      if (savesInPauses) timer.current = setTimeout(() => void saveNow(), savePause);
    });
    return () => {
      gone = true;
      void saveNow();
    };
  }, [drafts, storeKey, saveNow, show, savesInPauses]);

  useEffect(() => {
    if (dirty.current) return;
    base.current = saved;
    if (newest.current !== saved) show(saved);
  }, [saved, show]);

  return {
    text,
    state,
    other,
    type,
    saveNow,
    choose,
    cancel: () => {
      if (asking.current !== null) return;
      clearTimeout(timer.current);
      show(saved);
      void settle(saved, 'idle');
    },
  };
}
