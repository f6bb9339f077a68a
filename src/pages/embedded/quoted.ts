import { nextCode, type Cursor } from './cursor';

const backslash = 92;
const plus = 43;
const plain: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f', v: '\v', 0: '\0' };

/** Whether a character code is one of the three quotes of JavaScript. */
export const isQuote = (code: number): boolean => code === 34 || code === 39 || code === 96;

/** Index after the string that starts at `start`, or -1 when it never ends. */
export function endOfQuoted(text: string, start: number): number {
  const quote = text.charAt(start);
  let end = text.indexOf(quote, start + 1);
  while (end > 0) {
    let slashes = 0;
    while (text.charCodeAt(end - 1 - slashes) === backslash) slashes += 1;
    if (slashes % 2 === 0) return end + 1;
    end = text.indexOf(quote, end + 1);
  }
  return -1;
}

function unescapeOne(whole: string, hex2?: string, hex4?: string, hexAny?: string, other?: string): string {
  const hex = hex2 ?? hex4 ?? hexAny;
  if (hex !== undefined) {
    const code = Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  }
  return other === '\n' || other === '\r\n' ? '' : (plain[other ?? ''] ?? other ?? whole);
}

const escape = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}|(\r\n|[^]))/gi;

/** Reads one string literal; undefined (and cut) when it does not end. */
function readOne(cursor: Cursor): string | undefined {
  const end = endOfQuoted(cursor.text, cursor.at);
  if (end < 0) {
    cursor.cut = true;
    return undefined;
  }
  const inner = cursor.text.slice(cursor.at + 1, end - 1);
  cursor.at = end;
  return inner.includes('\\') ? inner.replace(escape, unescapeOne) : inner;
}

/** Reads a string literal and those joined to it with `+`. */
export function readQuoted(cursor: Cursor): string | undefined {
  let value = readOne(cursor);
  while (value !== undefined && nextCode(cursor) === plus) {
    cursor.at += 1;
    if (!isQuote(nextCode(cursor))) return undefined;
    const more = readOne(cursor);
    value = more === undefined ? undefined : value + more;
  }
  return value;
}
