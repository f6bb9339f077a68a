import type { Truth } from './truth';

const bare = (text: string) => text.replace(/\s+/g, '');

/** Equal values: texts without blanks, numbers within rounding, a full number instead of a rounded one where truth has both. */
function same(read: unknown, known: unknown): boolean {
  if (typeof read === 'string' && typeof known === 'string') return bare(read) === bare(known);
  if (typeof read === 'number' && typeof known === 'number') return Math.abs(read - known) < 1e-6;
  if (Array.isArray(read) && Array.isArray(known)) {
    return read.length === known.length && read.every((item, index) => same(item, known[index]));
  }
  if (isObject(read) && isObject(known)) {
    const optional = new Set(['exact', 'atMost']);
    const names = new Set([...Object.keys(read), ...Object.keys(known)].filter((name) => !optional.has(name)));
    const exactAgrees = read['exact'] === undefined || known['exact'] === undefined || read['exact'] === known['exact'];
    return (
      exactAgrees &&
      [...names].every((name) =>
        name === 'count' && read['count'] === known['exact'] ? true : same(read[name], known[name]),
      )
    );
  }
  return read === known;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Marks without an id are never required; optional ones may be left out. */
function badgesAgree(read: unknown, truth: Truth): boolean {
  const optional = new Set(truth.optionalBadges ?? []);
  const firm = (list: unknown) =>
    (Array.isArray(list) ? (list as string[]) : [])
      .filter((badge) => !badge.startsWith('other:') && !optional.has(badge))
      .sort()
      .join();
  return firm(read) === firm(truth.facts['badges']);
}

/** True when a fact as read is what the page is known to show. */
export function agrees(name: string, read: unknown, truth: Truth): boolean {
  if (name === 'badges') return badgesAgree(read, truth);
  const right = [truth.facts[name] ?? null, ...(truth.alsoAccept?.[name] ?? [])];
  return right.some((known) => same(read ?? null, known) || (isEmpty(read) && isEmpty(known)));
}

const isEmpty = (value: unknown) =>
  value === null || value === undefined || (Array.isArray(value) && value.length === 0);
