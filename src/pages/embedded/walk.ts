const hopLimit = 8;

/** A parsed object with string keys; lists are not records. */
export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function member(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
  return (value as Record<string, unknown>)[key];
}

const keysOf = (path: string): string[] => path.split(/[.[\]]+/).filter((key) => key !== '' && key !== '$');

/** What a part of parsed data was taken from: pointers count from there, also when only the part is at hand. */
const originOf = new WeakMap<object, unknown>();

function origin(part: unknown): unknown {
  return typeof part === 'object' && part !== null ? (originOf.get(part) ?? part) : part;
}

function taken(value: unknown, root: unknown): unknown {
  if (typeof value === 'object' && value !== null && value !== root) originOf.set(value, root);
  return value;
}

function follow(root: unknown, from: unknown, keys: string[], hops: { left: number }): unknown {
  let value = from;
  for (const key of keys) value = settle(root, member(value, key), hops);
  return value;
}

/** Replaces a fastjson pointer `{"$ref": "$.a.b[0]"}` by what it points at; undefined for a loop or a pointer to nothing. */
function settle(root: unknown, value: unknown, hops: { left: number }): unknown {
  const pointer = member(value, '$ref');
  if (typeof pointer !== 'string') return value;
  hops.left -= 1;
  return hops.left < 0 || !pointer.startsWith('$') ? undefined : follow(root, root, keysOf(pointer), hops);
}

/** The value at a path such as `result.data.mainPrice.fields.list[0]`; undefined when any step is missing. */
export function at(from: unknown, path: string): unknown {
  const root = origin(from);
  return taken(follow(root, from, keysOf(path), { left: hopLimit }), root);
}

/** The items of a list at a path, pointers resolved and pointers to nothing left out; [] when there is no list. */
export function listAt(from: unknown, path: string): unknown[] {
  const root = origin(from);
  const list = at(from, path);
  if (!Array.isArray(list)) return [];
  return list.map((item) => taken(settle(root, item, { left: hopLimit }), root)).filter((item) => item !== undefined);
}
