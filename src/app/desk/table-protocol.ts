import type { StorePageOfLines, StoreQuery, StoreTable } from '@/domain/store-line';
import type { StoreIndex } from './store-index';

/** What the desk asks its worker. */
type Ask =
  | { id: number; ask: 'page'; query: StoreQuery; from: number; count: number }
  | { id: number; ask: 'keys'; query: StoreQuery };

/** What the worker says: an answer to a question, that stores changed, that more of them were read, or that they cannot be. */
type Say =
  | { id: number; page: StorePageOfLines }
  | { id: number; keys: string[] }
  | { changed: true }
  | { more: true }
  | { failed: true };

/** The part of a worker, or of the page it belongs to, that messages go through. */
export interface Wire {
  postMessage(message: unknown): void;
  addEventListener(type: 'message', listen: (event: MessageEvent) => void): void;
}

/** What the owner of an index tells the desk. */
export interface TableNews {
  /** something about a store changed */
  changed(): void;
  /** more lines were read */
  more(): void;
  /** the stores cannot be read */
  failed(error: unknown): void;
}

/** Answers the desk's questions from an index; both ends are ours, so messages are not checked again. */
export function serveTable(wire: Wire, index: StoreIndex): TableNews {
  wire.addEventListener('message', (event) => {
    const message = event.data as Ask;
    const { id, query } = message;
    const say: Say =
      message.ask === 'page'
        ? { id, page: index.page(query, message.from, message.count) }
        : { id, keys: index.keys(query) };
    wire.postMessage(say);
  });
  return {
    changed: () => {
      wire.postMessage({ changed: true } satisfies Say);
    },
    more: () => {
      wire.postMessage({ more: true } satisfies Say);
    },
    failed: (error) => {
      console.error('Touchstone could not read its stores', error);
      wire.postMessage({ failed: true } satisfies Say);
    },
  };
}

/** The table of stores on the other end of a wire. Every question is refused once the worker said it cannot read. */
export function tableOver(wire: Wire): StoreTable {
  const waiting = new Map<number, { take(say: Say): void; refuse(error: Error): void }>();
  const listeners = { change: new Set<() => void>(), lines: new Set<() => void>() };
  const heard = (kind: keyof typeof listeners) => (listen: () => void) => {
    listeners[kind].add(listen);
    return () => {
      listeners[kind].delete(listen);
    };
  };
  let broken = false;
  let asked = 0;
  wire.addEventListener('message', (event) => {
    const say = event.data as Say;
    if ('failed' in say) {
      broken = true;
      for (const { refuse } of waiting.values()) refuse(new Error('The stores cannot be read.'));
      waiting.clear();
    } else if ('id' in say) {
      waiting.get(say.id)?.take(say);
      waiting.delete(say.id);
    }
    if ('id' in say) return;
    for (const listen of listeners.lines) listen();
    if (!('more' in say)) for (const listen of listeners.change) listen();
  });
  const send = (message: Ask) =>
    new Promise<Say>((take, refuse) => {
      if (broken) refuse(new Error('The stores cannot be read.'));
      else waiting.set(message.id, { take, refuse });
      wire.postMessage(message);
    });
  return {
    async read(query, from, count) {
      const say = await send({ id: (asked += 1), ask: 'page', query, from, count });
      if (!('page' in say)) throw new Error('The worker answered another question.');
      return say.page;
    },
    async keys(query) {
      const say = await send({ id: (asked += 1), ask: 'keys', query });
      if (!('keys' in say)) throw new Error('The worker answered another question.');
      return say.keys;
    },
    onChange: heard('change'),
    onLines: heard('lines'),
  };
}
