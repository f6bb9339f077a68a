import type uPlot from 'uplot';

/** Lines of text that stand closer would run into each other, in pixels. */
const lineHeight = 14;

interface Label {
  text: string;
  x: number;
  y: number;
}

/** Moves labels down until none stands on another; in and out ordered from the top. */
export function apart(labels: readonly Label[], height: number): Label[] {
  const placed: Label[] = [];
  for (const label of labels.toSorted((one, other) => one.y - other.y)) {
    const above = placed.at(-1);
    placed.push(above && label.y < above.y + height ? { ...label, y: above.y + height } : label);
  }
  return placed;
}

/** Writes the name of every line beside its last point: no legend to look up, no colour to match. */
export function drawLabels(plot: uPlot, ink: string): void {
  const scale = plot.width === 0 ? 1 : plot.ctx.canvas.width / plot.width;
  const times = plot.data[0];
  const ends = plot.series.slice(1).flatMap((series, at): Label[] => {
    const values = plot.data[at + 1] ?? [];
    const last = values.findLastIndex((value) => value != null);
    const [value, time] = [values[last], times[last]];
    if (value == null || time === undefined) return [];
    const text = typeof series.label === 'string' ? series.label : '';
    return [{ text, x: plot.valToPos(time, 'x', true), y: plot.valToPos(value, 'y', true) }];
  });
  const { ctx } = plot;
  ctx.save();
  ctx.fillStyle = ink;
  ctx.font = `${String(12 * scale)}px system-ui, sans-serif`;
  ctx.textAlign = 'left';
  ctx.textBaseline = 'middle';
  for (const { text, x, y } of apart(ends, lineHeight * scale)) ctx.fillText(text, x + 8 * scale, y);
  ctx.restore();
}
