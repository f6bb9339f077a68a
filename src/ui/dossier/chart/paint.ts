import type { Paint } from './plot-options';

/** The page's own colours at an element; with forced colours everything drawn takes the one of text. */
export function paintAt(element: Element): Paint {
  const style = getComputedStyle(element);
  const token = (name: string) => style.getPropertyValue(name).trim();
  if (matchMedia('(forced-colors: active)').matches) {
    const { color, backgroundColor } = style;
    return { ink: color, soft: color, line: color, paper: backgroundColor, strokes: [color] };
  }
  return {
    ink: token('--ink'),
    soft: token('--soft'),
    line: token('--line'),
    paper: token('--paper'),
    strokes: ['--link', '--high', '--low', '--guarded', '--ink'].map(token),
  };
}

/** Calls back when the page turns dark, light or to forced colours; the result ends it. */
export function onPaintChange(changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', changed);
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
