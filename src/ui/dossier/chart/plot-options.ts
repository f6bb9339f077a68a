import type uPlot from 'uplot';
import { drawLabels } from './draw-labels';

/** What a chart draws with, taken from the page so that light, dark and high contrast hold. */
export interface Paint {
  ink: string;
  soft: string;
  line: string;
  paper: string;
  /** one for each line, used again when there are more */
  strokes: string[];
}

/** Dashes that tell lines apart where colours do not: solid, long, dotted, short, dash and dot. */
const dashes = [[], [10, 5], [2, 4], [5, 4], [10, 4, 2, 4]];

const font = 'system-ui, "Segoe UI", "PingFang SC", "Microsoft YaHei", sans-serif';

interface PlotOptions {
  width: number;
  height: number;
  labels: string[];
  paint: Paint;
  /** room at the right for the labels, in pixels */
  labelRoom: number;
  value(value: number): string;
  day(seconds: number): string;
}

/** Options of a chart from zero up, with points at every look and a label at the end of every line. */
export function plotOptions({ width, height, labels, paint, labelRoom, value, day }: PlotOptions): uPlot.Options {
  const axis = { stroke: paint.soft, font: `11px ${font}`, ticks: { show: false } };
  const grid = { stroke: paint.line, width: 1 };
  return {
    width,
    height,
    padding: [14, labelRoom, 0, 4],
    legend: { show: false },
    cursor: { show: false },
    scales: { x: { time: true }, y: { range: (_plot, _low, high) => [0, high > 0 ? high * 1.15 : 1] } },
    axes: [
      { ...axis, grid: { show: false }, space: 90, values: (_plot, splits) => splits.map(day) },
      { ...axis, grid, size: 56, space: 34, values: (_plot, splits) => splits.map(value) },
    ],
    series: [
      {},
      ...labels.map((label, at): uPlot.Series => {
        const stroke = paint.strokes[at % paint.strokes.length] ?? paint.ink;
        return {
          label,
          stroke,
          width: 2,
          dash: dashes[at % dashes.length] ?? [],
          points: { show: true, size: 7, width: 2, stroke, fill: at % 2 === 0 ? stroke : paint.paper },
        };
      }),
    ],
    hooks: {
      draw: [
        (plot) => {
          drawLabels(plot, paint.ink);
        },
      ],
    },
  };
}
