/** The window of a page with everything in it. */
export type PageWindow = Window & typeof globalThis;

/** Takes a reply over: its address and its text. */
export type Hand = (address: string, body: string) => void;

/** Runs `work`; the page must never see it fail, and a reply that cannot be had is simply not read. */
export function quietly(work: () => void): void {
  try {
    work();
  } catch {
    // A page that took its own tools apart: its replies stay unread, its own work goes on.
  }
}

/** An object that inherits nothing, so that a page that plants a `get` or a `once` on every object does not change what it says. */
export function bare<Own extends object>(own: Own): Own {
  Object.setPrototypeOf(own, null);
  return own;
}

export interface Tools {
  apply(work: unknown, self: unknown, args: unknown[]): unknown;
  /** what a property of every such object answers, past anything the page puts in its way; asked of another object it throws */
  asker(prototype: object, name: string): (holder: unknown) => unknown;
  /**
   * Puts a function in the place of another that looks the same: name, length and own properties are the original’s. `around`
   * makes the call, unchanged, and may look on. Does nothing where the page allows it not.
   */
  standIn(holder: object, name: string, around: Around): void;
}

type Around = (call: () => unknown, self: unknown, args: unknown[]) => unknown;

/** Takes the tools that are needed later, before the page's own scripts can change them. */
export function takeTools({ Reflect, Proxy }: PageWindow): Tools {
  const { apply, defineProperty, getOwnPropertyDescriptor } = Reflect;
  const call = (work: unknown, self: unknown, args: unknown[]): unknown => apply(work as () => unknown, self, args);
  return {
    apply: call,
    asker(prototype, name) {
      const read = getOwnPropertyDescriptor(prototype, name)?.get;
      if (!read) throw new TypeError(name);
      return (holder) => call(read, holder, []);
    },
    standIn(holder, name, around) {
      const own = getOwnPropertyDescriptor(holder, name);
      const original: unknown = own?.value;
      if (own === undefined || typeof original !== 'function') return;
      const look = (_: unknown, self: unknown, args: unknown[]) => around(() => call(original, self, args), self, args);
      const value = new Proxy(original, bare({ apply: look }));
      defineProperty(holder, name, bare({ ...own, value }));
    },
  };
}
