import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { storedDrafts } from '@/ui/popup/stored-drafts';

/** Locks of pages that are open; a page that closes lets its own go. */
let open: Set<string>;
let stored: Map<string, unknown>;
let waiting: Map<string, (value: unknown) => void>;

beforeEach(() => {
  open = new Set();
  stored = new Map();
  waiting = new Map();
});

const shelf = {
  get: () => Promise.resolve(Object.fromEntries(stored)),
  set: (items: Record<string, unknown>) => {
    for (const [key, value] of Object.entries(items)) stored.set(key, value);
    return Promise.resolve();
  },
  remove: (key: string) => Promise.resolve(void stored.delete(key)),
};
const locks = {
  request: (name: string, hold: () => Promise<unknown>) => {
    if (open.has(name)) return new Promise((resolve) => waiting.set(name, resolve));
    open.add(name);
    return hold().finally(() => open.delete(name));
  },
  query: () => Promise.resolve({ held: [...open].map((name) => ({ name })) }),
};
const draftsOf = (page: string) => storedDrafts(page, shelf, locks);

describe('drafts', () => {
  it('of a window that is just closing are waited for', async () => {
    await draftsOf('one').keep('m:1', 'left');
    const loading = draftsOf('next').load('m:1');
    await vi.waitFor(() => {
      expect(waiting.size).toBe(1);
    });
    open.delete('drafts:one');
    waiting.get('drafts:one')?.(undefined);
    expect(await loading).toBe('left');
  });

  it('of two open windows stand apart', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const [one, other] = [draftsOf('one'), draftsOf('other')];
    await one.keep('m:1', 'mine');
    const theirs = other.load('m:1');
    await vi.advanceTimersByTimeAsync(1000);
    expect(await theirs).toBeNull();
    await other.keep('m:1', 'theirs');
    await other.keep('m:1', null);
    expect(await one.load('m:1')).toBe('mine');
  });

  it('of a window that is gone are taken up by one other, once', async () => {
    await draftsOf('one').keep('m:1', 'left');
    open.clear();
    const [next, third] = [draftsOf('next'), draftsOf('third')];
    expect(await next.load('m:11')).toBeNull();
    expect(await next.load('m:1')).toBe('left');
    await next.keep('m:1', null);
    expect(await third.load('m:1')).toBeNull();
    expect(stored.size).toBe(0);
  });

  it('of an earlier version are taken up too', async () => {
    stored.set('draft:m:1', 'typed before the update');
    expect(await draftsOf('one').load('m:1')).toBe('typed before the update');
  });

  it('all wait until they were taken up', async () => {
    await draftsOf('one').keep('m:1', 'first');
    await draftsOf('two').keep('m:1', 'second');
    open.clear();
    const next = draftsOf('next');
    expect(await next.load('m:1')).toBe('first');
    await next.keep('m:1', null);
    expect(await next.load('m:1')).toBe('second');
  });
});
