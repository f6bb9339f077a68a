/** The three searches a buyer abroad makes most (sourcingxpro.com/?p=9819): cross-border supply, ready to ship, cross-border hot items. */
export type ShortcutId = 'supply' | 'ready' | 'hot';

/** One of them as the page at hand offers it. */
export interface Shortcut {
  id: ShortcutId;
  /** address of the same search with the filter on, on 1688 alone */
  url: string;
}
