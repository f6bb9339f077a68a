/** Numbers from 0 to 1, always the same for the same seed (mulberry32). */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

type Change = (text: string, next: () => number) => string;

const huge = 20_000;
/** Parsers of browsers nest no deeper than 512 elements; the one used here knows no end and grows slow. */
const deepest = 500;
const wrong = ['null', '[]', '{}', '-1', '1e999', 'true', '""', '"\\u0000"', '{"$ref":"$"}', '[[[[]]]]', 'undefined'];

const spot = (text: string, next: () => number) => Math.floor(next() * (text.length + 1));
const pick = <Value>(list: Value[], next: () => number): Value | undefined => list[Math.floor(next() * list.length)];

/** A stretch of the text, at most a third of it. */
function stretch(text: string, next: () => number): [number, number] {
  const from = spot(text, next);
  return [from, Math.min(text.length, from + Math.ceil((next() * text.length) / 3))];
}

/** Puts something in the place of some of what a pattern finds. */
function some(text: string, pattern: RegExp, next: () => number, instead: (found: string) => string): string {
  const share = 0.02 + next() * 0.3;
  return text.replace(pattern, (found) => (next() < share ? instead(found) : found));
}

/** What happens to pages when a site is rebuilt, or is made to hurt its readers. */
export const changes: Record<string, Change> = {
  'cut at the end': (text, next) => text.slice(0, spot(text, next)),
  'cut in the middle': (text, next) => {
    const [from, to] = stretch(text, next);
    return text.slice(0, from) + text.slice(to);
  },
  duplicated: (text, next) => {
    const [from, to] = stretch(text, next);
    return text.slice(0, to) + text.slice(from, to) + text.slice(to);
  },
  shuffled: (text, next) => {
    const pieces = text.split(/(?=[<{,])/);
    for (let swap = 0; swap < 1 + pieces.length / 8; swap += 1) {
      const [a, b] = [Math.floor(next() * pieces.length), Math.floor(next() * pieces.length)];
      [pieces[a], pieces[b]] = [pieces[b] ?? '', pieces[a] ?? ''];
    }
    return pieces.join('');
  },
  'wrong types': (text, next) =>
    some(text, /(?<=[:,[]\s{0,2})(?:"[^"]*"|-?\d[\d.]*|true|false|null)/g, next, () => pick(wrong, next) ?? ''),
  'huge strings': (text, next) => {
    const at = spot(text, next);
    const piece = pick(['9', '<b>', '{"a":', '[', '"', '回头率', '¥', '\\', '年', '(', '&amp;'], next) ?? '';
    return (
      text.slice(0, at) + piece.repeat(piece === '<b>' ? deepest : Math.ceil(huge / piece.length)) + text.slice(at)
    );
  },
  'renamed classes': (text, next) => some(text, /(?<=(?:class|id)="[^"]{0,200})[\w-]+(?=[^"<>]*")/g, next, () => 'x9'),
  'renamed keys': (text, next) => some(text, /"\w+"(?=\s*:)/g, next, () => '"x9"'),
  'other values': (text, next) =>
    some(
      text,
      /(?<=[>":])[^<>":{}[\],]{1,40}(?=[<"])/g,
      next,
      () => pick(['- %', '0', '-', '9'.repeat(400), '１２万+', '\uD800'], next) ?? '',
    ),
};

/** One mutant: the text after one to three changes, which are named for the report of a failure. */
export function mutant(text: string, seed: number): { text: string; changed: string[] } {
  const next = random(seed);
  const changed: string[] = [];
  let mutated = text;
  for (let count = 1 + Math.floor(next() * 3); count > 0; count -= 1) {
    const name = pick(Object.keys(changes), next) ?? '';
    changed.push(name);
    mutated = changes[name]?.(mutated, next) ?? mutated;
  }
  return { text: mutated, changed };
}
