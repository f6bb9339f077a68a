import { describe, expect, it } from 'vitest';

/** What stands on the page, and what it is read as. */
type Row = [unknown, unknown];
/** One test for every row of what a parser makes of a text. */
export const table = (name: string, parse: (found: unknown) => unknown, rows: Row[]) =>
  describe(name, () => {
    it.each(rows)('%j is %j', (found, value) => expect(parse(found)).toEqual(value));
  });
