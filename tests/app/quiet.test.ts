import { describe, expect, it } from 'vitest';
import { badgeOf, titleOf } from '@/app/badge';
import { findingsKeyOf, isQuiet } from '@/app/quiet';
import { viewErrorOf } from '@/app/view-error';
import type { Answer, Finding } from '@/domain/assessment';

const finding = (rule: string, answer: Answer): Finding => ({
  rule,
  answer,
  degree: 0,
  decisive: false,
  points: 0,
  proof: [],
});

describe('quiet', () => {
  it('names the band and the rules that found a risk, in any order of findings', () => {
    const findings = [finding('young-store', 'risk'), finding('few-sales', 'unknown'), finding('few-reviews', 'risk')];
    expect(findingsKeyOf({ band: 'high', findings })).toBe('high few-reviews young-store');
    expect(findingsKeyOf({ band: 'high', findings: findings.toReversed() })).toBe('high few-reviews young-store');
    expect(findingsKeyOf({ band: 'low', findings: [] })).toBe('low');
  });

  it.each([
    [null, 'low', false],
    ['low', 'low', true],
    ['high a b', 'high a b', true],
    ['high a b', 'high b', true],
    ['high a b', 'guarded a', true],
    ['high a b', 'high a c', false],
    ['guarded a', 'high a', false],
    ['guarded a', 'stop a', false],
    ['guarded a', 'unclear a', true],
    ['low', 'unclear', false],
    ['high young-store', 'high young', false],
  ])('asked for at %s holds at %s: %s', (quietFor, key, holds) => {
    expect(isQuiet(quietFor, key)).toBe(holds);
  });
});

describe('the toolbar', () => {
  it('says nothing where there is nothing to say', () => {
    expect(badgeOf({ state: 'wall', language: 'en' }).text).toBe('');
    expect(titleOf({ state: 'unsupported', language: 'en', pageKind: 'home' })).toBe('Touchstone 试金石');
  });
});

describe('the word for a failure', () => {
  const quota = new DOMException('no space left', 'QuotaExceededError');
  const aborted = (inner: unknown) => Object.assign(new Error('aborted'), { name: 'AbortError', inner });
  it('finds a full disk inside an aborted transaction', () => {
    expect(viewErrorOf(quota)).toBe('storage-full');
    expect(viewErrorOf(aborted(quota))).toBe('storage-full');
    expect(viewErrorOf(aborted(aborted(quota)))).toBe('storage-full');
    expect(viewErrorOf(aborted(null))).toBe('storage');
    expect(viewErrorOf('anything')).toBe('storage');
  });
});
