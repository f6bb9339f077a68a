import type { Candidate } from './page';
import { at as valueAt, listAt } from './embedded/walk';
import { isDash } from './parse/share';
import type { Parse } from './locate';

/** Picks the object a group of facts stands in out of a source: a reply, a page, one entry of a list. */
export type Root<Source> = (source: Source) => unknown;

/** Makes candidates for the values below a root; the site's "no value yet" (`-`, `- %`) counts as not shown. */
export function within<Source>(root: Root<Source>, label: string) {
  const spot = (path: string) => (label === '' ? path : `${label}.${path}`);
  return {
    value<Value>(path: string, parse: Parse<Value>): Candidate<Value, Source> {
      return {
        at: spot(path),
        find: (source) => {
          const found = valueAt(root(source), path);
          return isDash(found) ? undefined : found;
        },
        parse,
      };
    },
    list<Value>(path: string, parse: (found: unknown[]) => Value | undefined): Candidate<Value, Source> {
      return {
        at: `${spot(path)}[]`,
        find: (source) => listAt(root(source), path),
        parse: (found) => (Array.isArray(found) ? parse(found) : undefined),
      };
    },
    made<Value>(path: string, make: (holder: unknown) => unknown, parse: Parse<Value>): Candidate<Value, Source> {
      return { at: spot(path), find: (source) => make(root(source)), parse };
    },
  };
}
