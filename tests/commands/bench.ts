import { failsRun, type Row } from '../bench/row';
import { measures } from '../bench/rows/index';
import { table } from '../bench/table';
import { step } from './outcome';

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in measures));
if (unknown.length > 0) {
  process.stderr.write(`No measure is called ${unknown.join(', ')}; there are ${Object.keys(measures).join(', ')}.\n`);
  process.exitCode = 2;
} else if ((await step('build for Chrome', 'wxt', ['build'])).failed > 0) {
  process.exitCode = 1;
} else {
  const rows: Row[] = [];
  for (const [name, measure] of Object.entries(measures)) {
    if (wanted.length > 0 && !wanted.includes(name)) continue;
    process.stderr.write(`measuring ${name} …\n`);
    rows.push(...(await measure()));
  }
  process.stdout.write(`\n${table(rows)}\n`);
  process.exitCode = failsRun(rows) ? 1 : 0;
}
