/** Screens of the desk, in the order of its menu; `store` is reached from the table. */
export const menuScreens = ['stores', 'compare', 'paste', 'checks', 'policy'] as const;
export type MenuScreen = (typeof menuScreens)[number];

/** Where the desk is; the address after `#` says it, so that back, forward and links work. */
export type Route = { screen: MenuScreen; keys: string[] } | { screen: 'store'; storeKey: string };

/** Reads an address such as `#/store/m%3Ab2b-1` or `#/compare/m%3A1/m%3A2`; anything else is the table of stores. */
export function routeOf(hash: string): Route {
  const [screen = '', ...rest] = hash.replace(/^#\//, '').split('/');
  const parts = rest.flatMap((part) => decoded(part));
  const [storeKey] = parts;
  if (screen === 'store' && storeKey !== undefined) return { screen, storeKey };
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

/** The address of a place in the desk. */
export function hashOf(route: Route): string {
  const parts = route.screen === 'store' ? [route.storeKey] : route.keys;
  return `#/${[route.screen, ...parts.map(encodeURIComponent)].join('/')}`;
}
