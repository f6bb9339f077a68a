import type { Drafts } from './ports';

/** Where drafts are stored; `get(null)` tells everything that is there. */
export interface Shelf {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The browser's Web Locks, as far as drafts need them. */
export interface Locks {
  request(name: string, hold: () => Promise<never>): Promise<unknown>;
  query(): Promise<{ held?: { name?: string }[] }>;
}

const prefix = (name: string) => `draft:${name}`;
const lockOf = (page: string) => `drafts:${page}`;

/** A lock held for as long as this page lives; other pages see by it that its drafts still belong to someone. */
function stayAlive(page: string, locks: Locks): void {
  locks
    .request(lockOf(page), () => new Promise<never>(() => undefined))
    .catch((error: unknown) => {
      console.error('Touchstone could not claim its drafts', error);
    });
}

async function livingPages(locks: Locks): Promise<Set<string>> {
  const { held = [] } = await locks.query();
  return new Set(held.flatMap(({ name }) => name ?? []));
}

/**
 * Drafts in the extension's local storage, apart for each open page, so that two windows with one field never write over each other's. A
 * page takes up its own, else one that was left behind by a page that is gone; of several the others wait for the next time.
 */
export function storedDrafts(page: string, local: Shelf, locks: Locks): Drafts {
  stayAlive(page, locks);
  const ownKey = (name: string) => `${prefix(name)}#${page}`;
  return {
    async load(name) {
      const all = await local.get(null);
      const living = await livingPages(locks);
      const isLeft = (key: string) =>
        key === prefix(name) ||
        (key.startsWith(`${prefix(name)}#`) && !living.has(lockOf(key.split('#').at(-1) ?? '')));
      const key = [ownKey(name), ...Object.keys(all).filter(isLeft).sort()].find((one) => typeof all[one] === 'string');
      const draft = key === undefined ? undefined : all[key];
      if (key === undefined || typeof draft !== 'string') return null;
      if (key !== ownKey(name)) {
        await local.set({ [ownKey(name)]: draft });
        await local.remove(key);
      }
      return draft;
    },
    async keep(name, text) {
      if (text === null) await local.remove(ownKey(name));
      else await local.set({ [ownKey(name)]: text });
    },
  };
}
