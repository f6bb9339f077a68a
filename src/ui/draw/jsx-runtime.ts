import type { ComponentType, VNode } from 'preact';

/**
 * The markup runtime of the content script in the place of Preact's: it makes the same nodes (type, props, key) for `paint`
 * and leaves out the renderer, which would be a quarter of all the script may weigh. Preact's own runtime fits `paint` too.
 */
export function jsx<Props>(type: string | ComponentType<Props>, props: Props, key?: string): unknown {
  return { type, props, key };
}

export const jsxs = jsx;

export function Fragment({ children }: VNode['props']): VNode['props']['children'] {
  return children;
}
