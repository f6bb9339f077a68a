import { useEffect, useRef } from 'preact/hooks';
import type { ComponentChildren } from 'preact';
import { dossierWording } from '../dossier-words';
import { aligned, type Line } from './aligned';
import { mountPlot } from './mount-plot';

interface LineChartProps {
  /** ISO 8601, oldest first */
  times: readonly string[];
  lines: readonly Line[];
  /** what the chart shows in one or two sentences; everybody reads it */
  summary: string;
  /** in pixels; the room is held before the chart is there */
  height: number;
  value(value: number): string;
  /** the same as a table */
  children: ComponentChildren;
}

/** Days without a look after which a line breaks. */
const gapDays = 31;

/** A line chart with its sentence and its table. The picture says nothing that these two do not, so screen readers skip it. */
export function LineChart({ times, lines, summary, height, value, children }: LineChartProps) {
  const { dossier, format } = dossierWording();
  const place = useRef<HTMLDivElement>(null);
  const isOneYear = times[0]?.slice(0, 4) === times.at(-1)?.slice(0, 4);
  const drawn = JSON.stringify([times, lines]);
  useEffect(() => {
    if (!place.current) return undefined;
    return mountPlot(place.current, {
      data: aligned(times, lines, gapDays),
      labels: lines.map(({ label }) => label),
      height,
      value,
      day: (seconds) => {
        const time = new Date(seconds * 1000).toISOString();
        return isOneYear ? format.shortDay(time) : format.month(time);
      },
    });
    // `drawn` stands for what is shown; the functions are made anew with every drawing and say the same.
  }, [drawn, height]);
  return (
    <figure class="chart">
      <figcaption class="sub">{summary}</figcaption>
      <div class="plot" ref={place} aria-hidden="true" style={{ height: `${String(height)}px` }} />
      <details class="chart-table">
        <summary>{dossier.asTable}</summary>
        {children}
      </details>
    </figure>
  );
}
