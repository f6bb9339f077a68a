import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type * as TabState from '@/app/tab-state';
import { visit } from '@/app/visit';
import { invented, oldStore } from './invented';
import { judged, memoryShelf, testContext } from './test-context';

let tabState: typeof TabState;
let shelf = memoryShelf();
const calls: Record<string, unknown>[] = [];
const noted = (name: string) => (details: object) => {
  calls.push({ name, ...details });
  return Promise.resolve();
};
const action = {
  setBadgeBackgroundColor: noted('colour'),
  setBadgeTextColor: noted('text colour'),
  setBadgeText: noted('text'),
  setTitle: noted('title'),
};

beforeEach(async () => {
  calls.length = 0;
  shelf = memoryShelf();
  const session = {
    get: async (key: string) => ({ [key]: await shelf.get(key) }),
    set: (values: object) => Promise.all(Object.entries(values).map(([key, value]) => shelf.set(key, value))),
    remove: (key: string) => Promise.resolve(shelf.values.delete(key)),
  };
  vi.stubGlobal('chrome', { runtime: { id: 'own-id' }, action, storage: { session } });
  vi.resetModules();
  tabState = await import('@/app/tab-state');
});
afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a tab', () => {
  it('shows the letter of its band with the verdict as words, and leaves the view for the popup', async () => {
    const reading = invented({ ...oldStore, membershipYears: 1, badges: [], repeatRate: 0.02, serviceScore: 2 });
    const view = judged(await visit(testContext(), { writeId: 'write-0001', reading }));
    await tabState.showOnTab(7, view);
    const letters: Record<string, string> = { unclear: '?', low: 'L', guarded: 'G', high: 'H', stop: 'S' };
    expect(calls).toContainEqual({ name: 'text', tabId: 7, text: letters[view.assessment.band] });
    expect(calls).toContainEqual({ name: 'title', tabId: 7, title: `Touchstone 试金石: ${view.assessment.verdict}` });
    expect(await tabState.lastView(7)).toEqual(view);
    expect(await tabState.lastView(8)).toBeNull();
  });

  it('shows nothing for a wall, and is forgotten when it goes', async () => {
    await tabState.showOnTab(7, { state: 'wall', language: 'en' });
    expect(calls).toContainEqual({ name: 'text', tabId: 7, text: '' });
    await tabState.forgetTab(7);
    expect(await tabState.lastView(7)).toBeNull();
  });

  it('that was closed meanwhile is no fault', async () => {
    const warning = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    vi.spyOn(action, 'setBadgeText').mockRejectedValue(new Error('No tab with id: 7'));
    await expect(tabState.showOnTab(7, { state: 'wall', language: 'en' })).resolves.toBeUndefined();
    expect(warning).toHaveBeenCalledTimes(1);
  });
});
