import { endOfQuoted } from './quoted';

const numericKey = /[{,](\d+):/y;

/**
 * The balanced text from `start` with bare numeric keys quoted, the one way in which most `window.context` objects are
 * not JSON; undefined when it never closes or holds what JSON cannot.
 */
function jsonText(text: string, start: number): string | undefined {
  const parts: string[] = [];
  let from = start;
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) {
      at = endOfQuoted(text, at) - 1;
      if (at < 0) return undefined;
    } else if (code === 123 || code === 91 || code === 44) {
      if (code !== 44) depth += 1;
      const next = text.charCodeAt(at + 1);
      if (code === 91 || next < 48 || next > 57) continue;
      numericKey.lastIndex = at;
      const key = numericKey.exec(text)?.[1];
      if (key === undefined) continue;
      parts.push(text.slice(from, at + 1), `"${key}"`);
      from = at + 1 + key.length;
    } else if (code === 125 || code === 93) {
      depth -= 1;
      if (depth === 0) return parts.join('') + text.slice(from, at + 1);
    } else if (code === 39 || code === 47) {
      return undefined;
    }
  }
  return undefined;
}

const anyNumericKey = /([{,])(\d+):/g;

/** Undefined for what is no JSON. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined; // a script literal, or something follows: the caller has a slower way
  }
}

/**
 * The value as the browser's own parser reads it, many times faster than a walk over a megabyte: data mostly end at the last
 * bracket of their script. A quote put into a string by mistake is followed by a digit, which no JSON allows.
 */
function wholeRest(text: string, start: number): unknown {
  const end = text.lastIndexOf(text.charAt(start) === '[' ? ']' : '}');
  return end < start ? undefined : parsed(text.slice(start, end + 1).replace(anyNumericKey, '$1"$2":'));
}

/** The object or list at `start` when it is JSON but for numeric keys, else undefined. */
export function readJson(text: string, start: number): unknown {
  const whole = wholeRest(text, start);
  if (whole !== undefined) return whole;
  const json = jsonText(text, start);
  return json === undefined ? undefined : parsed(json);
}
