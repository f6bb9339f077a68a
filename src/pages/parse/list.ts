import { text } from './text';

/** Names of a list as shown, in order and without doubles; undefined when none of them is a text. */
export function names(found: unknown): string[] | undefined {
  if (!Array.isArray(found)) return undefined;
  const shown = found.map(text).filter((name) => name !== undefined);
  return shown.length === 0 ? undefined : [...new Set(shown)];
}

/** The first item of a list that can be understood. */
export function firstOf<Value>(parse: (found: unknown) => Value | undefined) {
  return (found: unknown): Value | undefined => {
    for (const item of Array.isArray(found) ? found : []) {
      const value = parse(item);
      if (value !== undefined) return value;
    }
    return undefined;
  };
}
