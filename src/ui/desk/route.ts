/** Screens of the desk, in the order of its menu; `store` and its `memo` are reached from the table. */
export const menuScreens = ['stores', 'compare', 'paste', 'checks', 'policy', 'files', 'share', 'settings'] as const;
export type MenuScreen = (typeof menuScreens)[number];

/** Where the desk is; the address after `#` says it, so that back, forward and links work. */
export type Route =
  | { screen: MenuScreen; keys: string[] }
  | { screen: 'store'; storeKey: string }
  | { screen: 'memo'; storeKey: string; memoId: string | null };

/** Reads an address such as `#/store/m%3Ab2b-1` or `#/compare/m%3A1/m%3A2`; anything else is the table of stores. */
export function routeOf(hash: string): Route {
  const [screen = '', ...rest] = hash.replace(/^#\//, '').split('/');
  const parts = rest.flatMap((part) => decoded(part));
  const [storeKey] = parts;
  if (screen === 'store' && storeKey !== undefined) return { screen, storeKey };
  if (screen === 'memo' && storeKey !== undefined) return { screen, storeKey, memoId: parts[1] ?? null };
  const known = menuScreens.find((name) => name === screen);
  return { screen: known ?? 'stores', keys: parts };
}

function decoded(part: string): string[] {
  try {
    return part === '' ? [] : [decodeURIComponent(part)];
  } catch {
    // A mistyped address is no reason to show nothing: the screen opens without it.
    return [];
  }
}

function partsOf(route: Route): string[] {
  switch (route.screen) {
    case 'store':
      return [route.storeKey];
    case 'memo':
      return [route.storeKey, ...(route.memoId === null ? [] : [route.memoId])];
    default:
      return route.keys;
  }
}

/** The address of a place in the desk. */
export function hashOf(route: Route): string {
  const parts = partsOf(route);
  return `#/${[route.screen, ...parts.map(encodeURIComponent)].join('/')}`;
}
