import { describe, expect, it } from 'vitest';
import { joinedNote, joinedTags, pastedEntry } from '@/domain/note-join';

describe('two texts of one note', () => {
  it('are one when nothing else was written', () => {
    expect(joinedNote('mine', 'old', 'old')).toBe('mine');
    expect(joinedNote('mine', 'old', 'mine')).toBe('mine');
  });

  it('stand below each other when a pasted message was added', () => {
    const entry = pastedEntry('2026-11-22', ' hello ');
    expect(entry).toBe('2026-11-22\nhello');
    expect(joinedNote('mine', 'old', `old\n\n${entry}`)).toBe(`mine\n\n${entry}`);
    expect(joinedNote('mine', '', entry)).toBe(`mine\n\n${entry}`);
  });

  it('are the buyer’s to choose from otherwise', () => {
    expect(joinedNote('mine', 'old', 'older')).toBeNull();
    expect(joinedNote('mine', '', 'theirs')).toBeNull();
    expect(joinedNote('mine', 'old', '')).toBeNull();
  });
});

describe('tags of two windows', () => {
  it('keep what either added and drop what either took off', () => {
    expect(joinedTags(['a', 'x'], ['a', 'b'], ['a', 'b', 'c'])).toEqual(['a', 'c', 'x']);
    expect(joinedTags(['a', 'b', 'x'], ['a', 'b'], ['b', 'x'])).toEqual(['b', 'x']);
  });
});
