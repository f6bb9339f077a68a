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

function follow(root: unknown, keys: string[], hops: { left: number }): unknown {
  let value = root;
  for (const key of keys) value = settle(root, member(value, key), hops);
  return value;
}

/** Replaces a fastjson pointer `{"$ref": "$.a.b[0]"}` by what it points at; undefined for a loop or a pointer to nothing. */
function settle(root: unknown, value: unknown, hops: { left: number }): unknown {
  const pointer = member(value, '$ref');
  if (typeof pointer !== 'string') return value;
  hops.left -= 1;
  return hops.left < 0 || !pointer.startsWith('$') ? undefined : follow(root, keysOf(pointer), hops);
}

/** The value at a path such as `result.data.mainPrice.fields.list[0]`; undefined when any step is missing. */
export function at(root: unknown, path: string): unknown {
  return follow(root, keysOf(path), { left: hopLimit });
}

/** The items of a list at a path, pointers resolved and pointers to nothing left out; [] when there is no list. */
export function listAt(root: unknown, path: string): unknown[] {
  const list = at(root, path);
  if (!Array.isArray(list)) return [];
  return list.map((item) => settle(root, item, { left: hopLimit })).filter((item) => item !== undefined);
}
