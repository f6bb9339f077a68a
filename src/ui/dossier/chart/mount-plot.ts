import type { Aligned } from './aligned';
import { onPaintChange, paintAt } from './paint';
import { plotOptions } from './plot-options';

interface Drawing {
  data: Aligned;
  labels: string[];
  height: number;
  value(value: number): string;
  day(seconds: number): string;
}

/** Pixels a label of 12 px needs: Chinese characters are as wide as they are tall, Latin ones about half. */
const widthOf = (label: string) => Array.from(label).reduce((sum, sign) => sum + (sign > '\u2e7f' ? 12 : 7), 0);

/** Draws into an element, follows its width and the page's colours; the result takes the drawing away again. */
export function mountPlot(element: HTMLElement, { data, labels, height, value, day }: Drawing): () => void {
  let ended = false;
  let takeDown: (() => void) | null = null;
  const labelRoom = 16 + Math.max(0, ...labels.map(widthOf));
  void import('uplot').then(({ default: Plot }) => {
    if (ended) return;
    let plot: InstanceType<typeof Plot> | null = null;
    const draw = () => {
      plot?.destroy();
      const width = element.clientWidth;
      plot = new Plot(
        plotOptions({ width, height, labels, paint: paintAt(element), labelRoom, value, day }),
        data,
        element,
      );
    };
    draw();
    const sizes = new ResizeObserver(() => {
      if (element.clientWidth > 0) plot?.setSize({ width: element.clientWidth, height });
    });
    sizes.observe(element);
    const stop = onPaintChange(draw);
    takeDown = () => {
      sizes.disconnect();
      stop();
      plot?.destroy();
    };
  });
  return () => {
    ended = true;
    takeDown?.();
  };
}
