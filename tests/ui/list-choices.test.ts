import { describe, expect, it } from 'vitest';
import { chipChoices } from '@/ui/chips/list-choices';

const same = (before: unknown, after: unknown) => chipChoices(before) === chipChoices(after);

describe('the settings chips are drawn by', () => {
  it('leave out the filter and the beginning of reading replies', () => {
    expect(same(undefined, { listFilter: { minYears: 3 } })).toBe(true);
    expect(same({ readListReplies: 'unasked' }, { readListReplies: 'on' })).toBe(true);
    expect(same(undefined, { readListReplies: 'on' })).toBe(true);
  });

  it('hold everything else', () => {
    expect(same(undefined, { enabled: false })).toBe(false);
    expect(same({ language: 'en' }, { language: 'zh_CN' })).toBe(false);
    expect(same({ readListReplies: 'on' }, { readListReplies: 'off' })).toBe(false);
  });
});
