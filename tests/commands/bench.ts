import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { addedScriptOnIdlePage } from '../bench/idle-page';
import { popupPaint } from '../bench/popup-paint';
import { readingTimes } from '../bench/reading-time';
import { visitsUnderKills } from '../e2e/worker-kills';
import { filesUnder, root } from '../project-files';
import { step } from './outcome';

interface Row {
  figure: string;
  measured: string;
  budget: string;
  /** whether it counts: wall times are printed and never fail the run */
  gate: boolean;
  within: boolean;
}

const row = (figure: string, value: number, unit: string, budget: number, gate: boolean): Row => ({
  figure,
  measured: `${Number.isInteger(value) ? value : value.toFixed(1)} ${unit}`,
  budget: `${budget} ${unit}`,
  gate,
  within: value <= budget,
});

const gzipped = (file: string) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;

function sizeRows(): Row[] {
  const onDemand = filesUnder('.output/chrome-mv3', /^(card|older-offers)\.js$/);
  return [
    ...filesUnder('.output/chrome-mv3/content-scripts', /\.js$/).map((file) =>
      row(`${basename(file)}, gzip`, gzipped(file), 'kB', 18, true),
    ),
    ...onDemand.map((file) => row(`${basename(file)}, added when it is needed, gzip`, gzipped(file), 'kB', 18, true)),
  ];
}

async function readingRows(): Promise<Row[]> {
  const times = await readingTimes();
  const over = `reading, ${times.count} ${times.pages}`;
  return [
    row(`${over}: median`, times.median, 'ms', 10, true),
    row(`${over}: slowest (${times.slowestName})`, times.slowest, 'ms', 60, true),
    row(`${over}: median when read again`, times.again, 'ms', 10, false),
  ];
}

async function popupRows(): Promise<Row[]> {
  const paint = await popupPaint(5000);
  return [
    row(`popup with its verdict, ${paint.stores} stores, worker asleep`, paint.ours, 'ms', 2 * paint.empty, false),
    { ...row('empty popup beside it', paint.empty, 'ms', paint.empty, false), budget: 'the floor' },
  ];
}

async function killRows(): Promise<Row[]> {
  const result = await visitsUnderKills({ visits: 4000, kills: 250 });
  const over = `${result.answered} visits, worker stopped ${result.kills} times`;
  return [
    row(`${over}: answered and lost`, result.lost, '', 0, true),
    row(`${over}: kept twice`, result.doubled, '', 0, true),
    row('visits left unanswered', 4000 - result.answered, '', 0, true),
  ];
}

function print(rows: Row[]): void {
  const width = Math.max(...rows.map(({ figure }) => figure.length));
  process.stdout.write(`\n${'figure'.padEnd(width)}  ${'measured'.padStart(12)}  ${'budget'.padStart(12)}\n`);
  for (const { figure, measured, budget, gate, within } of rows) {
    const word = within ? 'ok' : gate ? 'OVER' : 'over (wall time, not counted)';
    process.stdout.write(`${figure.padEnd(width)}  ${measured.padStart(12)}  ${budget.padStart(12)}  ${word}\n`);
  }
}

const built = await step('build for Chrome', 'wxt', ['build']);
if (built.failed > 0) process.exitCode = 1;
else {
  const rows = [
    ...sizeRows(),
    row('script added to a page with nothing to read', await addedScriptOnIdlePage(), 'ms', 3, true),
    ...(await readingRows()),
    ...(await popupRows()),
    ...(await killRows()),
  ];
  print(rows);
  process.exitCode = rows.some(({ gate, within }) => gate && !within) ? 1 : 0;
}
