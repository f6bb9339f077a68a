import type { Drafts } from './ports';

/** Where drafts are stored; `get(null)` tells everything that is there. */
export interface Shelf {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(key: string): Promise<void>;
}

/** The browser's Web Locks, as far as drafts need them. */
export interface Locks {
  request(name: string, hold: () => Promise<unknown>): Promise<unknown>;
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

const pageOf = (key: string): string => key.split('#').at(-1) ?? '';

/** Drafts of pages that are gone: the key each is stored under, the field it is of, and what it holds. */
export async function leftDrafts(local: Shelf, locks: Locks): Promise<{ key: string; name: string; draft: string }[]> {
  const all = await local.get(null);
  const living = await livingPages(locks);
  return Object.entries(all).flatMap(([key, draft]) => {
    const [, name] = /^draft:(.+)#[^#]*$/.exec(key) ?? [];
    if (name === undefined || typeof draft !== 'string' || living.has(lockOf(pageOf(key)))) return [];
    return [{ key, name, draft }];
  });
}

/** A popup that has just closed lets its lock go a moment after the next one may have opened. */
const closing = 1000;

/** Resolves when one of the locks is let go, or when its page plainly stays open. */
const letGo = (names: string[], locks: Locks): Promise<unknown> =>
  Promise.race([
    ...names.map((name) => locks.request(name, () => Promise.resolve())),
    new Promise((resolve) => setTimeout(resolve, closing)),
  ]);

/**
 * Drafts in the extension's local storage, apart for each open page, so that two windows with one field never write over each other's. A
 * page takes up its own, else one that was left behind by a page that is gone; of several the others wait for the next time.
 */
export function storedDrafts(page: string, local: Shelf, locks: Locks): Drafts {
  stayAlive(page, locks);
  const ownKey = (name: string) => `${prefix(name)}#${page}`;
  /** the key of a draft that may be taken up, and of those that open pages hold */
  const found = async (name: string) => {
    const all = await local.get(null);
    const living = await livingPages(locks);
    const keys = Object.keys(all)
      .filter((key) => typeof all[key] === 'string')
      .filter((key) => key === prefix(name) || key.startsWith(`${prefix(name)}#`))
      .sort();
    const own = keys.find((key) => key === ownKey(name));
    const held = keys.filter((key) => key !== prefix(name) && living.has(lockOf(pageOf(key))));
    const key = own ?? keys.find((one) => !held.includes(one));
    return { key, draft: key === undefined ? null : String(all[key]), held };
  };
  return {
    async load(name) {
      const first = await found(name);
      if (first.key === undefined && first.held.length > 0)
        await letGo(
          first.held.map((key) => lockOf(pageOf(key))),
          locks,
        );
      const { key, draft } = first.key === undefined && first.held.length > 0 ? await found(name) : first;
      if (key === undefined || draft === null) return null;
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
