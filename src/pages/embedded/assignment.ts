import { readJson } from './json';
import { readLiteral } from './literal';

const textLimit = 8_000_000;
/** Assignments of one name that are tried: keeps reading linear in the text whatever stands there. */
const tryLimit = 16;
const wordPart = /[\w$.]/;
const blank = /\s*/y;
const dataArgument = /\(\s*window\.contextPath\s*,\s*/g;
const callee = /[\w$.]+\s*\(/y;

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

/** True when the name at `at` stands alone or behind `window.`, not inside a longer name. */
function standsAlone(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 8), at);
  return !wordPart.test(before.slice(-1)) || /(^|[^\w$.])window\.$/.test(before);
}

/** Where the value of the assignment begins: the data argument of a function called in place, or the value itself. */
function valueStart(text: string, afterEquals: number): number {
  const at = skip(blank, text, afterEquals);
  if (text.startsWith('(', at) || text.startsWith('function', at)) {
    dataArgument.lastIndex = at;
    return dataArgument.test(text) ? dataArgument.lastIndex : -1;
  }
  return skip(blank, text, skip(callee, text, at));
}

function readAt(text: string, at: number): unknown {
  const opening = text.charAt(at);
  if (opening !== '{' && opening !== '[') return /["'\d!tfn-]/.test(opening) ? readLiteral(text, at) : undefined;
  return readJson(text, at) ?? readLiteral(text, at);
}

/**
 * The value a script assigns to `name` (`window.context`, `__INIT_DATA`, `iDetailConfig`), read without running the script.
 * Understands `name = literal`, `name = f(literal)` and `window.context=(function(b,d){…})(window.contextPath,{…})`.
 * Undefined when the script assigns nothing readable.
 */
export function readAssignment(text: string, name: string): unknown {
  if (text.length > textLimit) return undefined;
  let tries = 0;
  for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
    if (!standsAlone(text, at)) continue;
    const equals = skip(blank, text, at + name.length);
    if (text.charAt(equals) !== '=' || text.charAt(equals + 1) === '=') continue;
    tries += 1;
    if (tries > tryLimit) return undefined;
    const start = valueStart(text, equals + 1);
    const value = start < 0 ? undefined : readAt(text, start);
    if (value !== undefined) return value;
  }
  return undefined;
}
