import { FileFaultError } from '@/domain/file-fault';

/** What a scanner tells: names without their prefix, a tag's own text for its attributes, and texts with their entities undone. */
export interface XmlListener {
  open(name: string, tag: string): void;
  close(name: string): void;
  text(text: string): void;
}

/** Far more than a cell's longest text with every sign of it escaped. */
const longestToken = 2_000_000;

const named: Record<string, string> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

function entity(whole: string, name: string): string {
  if (!name.startsWith('#')) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
  const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
}

const undone = (text: string) => (text.includes('&') ? text.replace(/&(#?\w{1,10});/g, entity) : text);

const nameOf = (tag: string) => {
  const end = tag.search(/[\s/]|$/);
  const name = tag.slice(0, end);
  return name.slice(name.indexOf(':') + 1);
};

const patterns = new Map<string, RegExp>();

function patternOf(name: string): RegExp {
  const pattern = patterns.get(name) ?? new RegExp(`[\\s]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`);
  patterns.set(name, pattern);
  return pattern;
}

/** The value of an attribute, null where there is none. `tag` is what `open` was told. */
export function attribute(tag: string, name: string): string | null {
  const found = patternOf(name).exec(tag);
  return found ? undone(found[1] ?? found[2] ?? '') : null;
}

/** Where a piece of markup that starts at `at` ends and what it is; null when it is not all there yet. */
function markup(text: string, at: number): { end: number; kind: 'tag' | 'skip' | 'cdata' } | null {
  const until = (mark: string, kind: 'skip' | 'cdata') => {
    const found = text.indexOf(mark, at);
    return found < 0 ? null : { end: found + mark.length, kind };
  };
  const next = text[at + 1];
  if (next === undefined) return null;
  if (next === '?') return until('?>', 'skip');
  if (next === '!') {
    if (text.length < at + 9) return null;
    if (text.startsWith('<!--', at)) return until('-->', 'skip');
    if (text.startsWith('<![CDATA[', at)) return until(']]>', 'cdata');
    // No workbook has a document type; one could define entities that unfold without end.
    throw new FileFaultError('damaged', 'a document type');
  }
  const end = text.indexOf('>', at);
  return end < 0 ? null : { end: end + 1, kind: 'tag' };
}

/** Reads XML as it comes in, piece by piece, without keeping it. Not a validator: it only finds tags and texts. */
export function createXmlScanner(listener: XmlListener): { push(piece: string): void } {
  let rest = '';
  const tag = (inside: string) => {
    if (inside.startsWith('/')) listener.close(nameOf(inside.slice(1)));
    else {
      const name = nameOf(inside);
      listener.open(name, inside);
      if (inside.endsWith('/')) listener.close(name);
    }
  };
  return {
    push(piece) {
      const text = rest + piece;
      let at = 0;
      for (;;) {
        const start = text.indexOf('<', at);
        if (start < 0) break;
        const found = markup(text, start);
        if (found === null) break;
        if (start > at) listener.text(undone(text.slice(at, start)));
        if (found.kind === 'tag') tag(text.slice(start + 1, found.end - 1));
        else if (found.kind === 'cdata') listener.text(text.slice(start + 9, found.end - 3));
        at = found.end;
      }
      rest = text.slice(at);
      if (rest.length > longestToken) throw new FileFaultError('damaged', 'endless text');
    },
  };
}
