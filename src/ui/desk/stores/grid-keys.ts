/** What a key press in the table asks for. */
export type GridWish =
  | { wish: 'move'; to: number; extend: boolean }
  | { wish: 'choose'; extend: boolean }
  | { wish: 'open' }
  | { wish: 'all' }
  | { wish: 'none' };

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

/** Reads a key press; null leaves it to the browser. `page` is how many rows are seen at once, `total` how many there are. */
export function gridWish(
  press: Press,
  { active, page, total }: { active: number; page: number; total: number },
): GridWish | null {
  const { key, shiftKey: extend } = press;
  if (press.altKey) return null;
  if (press.ctrlKey || press.metaKey) {
    if (key.toLowerCase() === 'a') return { wish: 'all' };
    if (key !== 'Home' && key !== 'End') return null;
  }
  const steps: Partial<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: total - 1,
  };
  const to = steps[key];
  if (to !== undefined) return { wish: 'move', to: Math.max(0, Math.min(total - 1, to)), extend };
  if (key === ' ') return { wish: 'choose', extend };
  if (key === 'Enter') return { wish: 'open' };
  return key === 'Escape' ? { wish: 'none' } : null;
}
