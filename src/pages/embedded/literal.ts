import { cursorAt, nextCode, type Cursor } from './cursor';
import { endOfQuoted, isQuote, readQuoted } from './quoted';

const depthLimit = 200;
const [comma, colon, openObject, closeObject, openArray, closeArray] = [44, 58, 123, 125, 91, 93];
const word = /[-+.\w$!]+/y;
const bareKey = /[^\s:,;{}[\]()'"`]+/y;
const words: Record<string, unknown> = { true: true, false: false, null: null, '!0': true, '!1': false };

const opens = (code: number) => code === openObject || code === openArray || code === 40;
const closes = (code: number) => code === closeObject || code === closeArray || code === 41;

/** Moves over an expression that is no literal, to the comma or bracket that ends it. */
function skipExpression(cursor: Cursor): undefined {
  for (let depth = 0; cursor.at < cursor.text.length;) {
    const code = nextCode(cursor);
    if (isQuote(code)) {
      const end = endOfQuoted(cursor.text, cursor.at);
      if (end < 0) break;
      cursor.at = end;
      continue;
    }
    if (depth === 0 && (code === comma || closes(code))) return undefined;
    if (opens(code)) depth += 1;
    if (closes(code)) depth -= 1;
    cursor.at += 1;
  }
  cursor.cut = true;
  return undefined;
}

function readWord(cursor: Cursor): unknown {
  const start = cursor.at;
  word.lastIndex = start;
  const found = word.exec(cursor.text)?.[0] ?? '';
  cursor.at += found.length;
  const code = nextCode(cursor);
  if (Number.isNaN(code)) cursor.cut = true;
  if (code === comma || closes(code)) {
    if (Object.hasOwn(words, found)) return words[found];
    const number = Number(found);
    return found === '' || Number.isNaN(number) ? undefined : number;
  }
  cursor.at = start;
  return skipExpression(cursor);
}

function readKey(cursor: Cursor, code: number): string | undefined {
  if (isQuote(code)) return readQuoted(cursor);
  bareKey.lastIndex = cursor.at;
  const key = bareKey.exec(cursor.text)?.[0];
  if (key !== undefined) cursor.at += key.length;
  return key;
}

/** Moves over the comma after a member or stops before the closing bracket; anything else is not understood. */
function passComma(cursor: Cursor, close: number): boolean {
  const code = nextCode(cursor);
  if (code === comma) cursor.at += 1;
  else if (code !== close) cursor.cut = true;
  return !cursor.cut;
}

/** The members read before a cut are kept: the opening part of a truncated object is still true. */
function readObject(cursor: Cursor, depth: number): Record<string, unknown> {
  const members: Record<string, unknown> = {};
  cursor.at += 1;
  for (let code = nextCode(cursor); code !== closeObject; code = nextCode(cursor)) {
    const key = readKey(cursor, code);
    if (key === undefined || nextCode(cursor) !== colon) {
      cursor.cut = true;
      return members;
    }
    cursor.at += 1;
    const value = readValue(cursor, depth + 1);
    if (value !== undefined && key !== '__proto__') members[key] = value;
    if (cursor.cut || !passComma(cursor, closeObject)) return members;
  }
  cursor.at += 1;
  return members;
}

/** A list that was cut is dropped: half a list says something else than the whole one. */
function readArray(cursor: Cursor, depth: number): unknown[] | undefined {
  const items: unknown[] = [];
  cursor.at += 1;
  for (let code = nextCode(cursor); code !== closeArray; code = nextCode(cursor)) {
    items.push(readValue(cursor, depth + 1));
    if (cursor.cut || !passComma(cursor, closeArray)) return undefined;
  }
  cursor.at += 1;
  return items;
}

function readValue(cursor: Cursor, depth: number): unknown {
  const code = nextCode(cursor);
  cursor.left -= 1;
  if (depth > depthLimit || cursor.left < 0 || Number.isNaN(code)) {
    cursor.cut = true;
    return undefined;
  }
  if (code === openObject) return readObject(cursor, depth);
  if (code === openArray) return readArray(cursor, depth);
  return isQuote(code) ? readQuoted(cursor) : readWord(cursor);
}

/**
 * Reads the JavaScript literal that starts at `start`: objects, lists, strings, numbers, with bare and numeric keys,
 * comments, trailing commas and `!0`. Expressions become undefined. Never throws; linear in the text; of a text that
 * ends too early the complete leading members are given.
 */
export function readLiteral(text: string, start: number): unknown {
  return readValue(cursorAt(text, start), 0);
}
