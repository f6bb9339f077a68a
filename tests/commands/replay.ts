import type { Comparison } from '../../src/risk/compare-judgements';
import { UsageError } from './read-options';
import { replayOptions } from './replay-options';
import { linesFor, replayCase, summary } from './replay-report';
import { savedCases } from './saved-cases';

const write = (lines: string[]) => process.stdout.write(lines.map((line) => `${line}\n`).join(''));

async function run(): Promise<void> {
  const options = replayOptions(process.argv.slice(2), () => new Date().toISOString());
  const comparisons: Comparison[] = [];
  for await (const saved of savedCases(options.paths, options.now)) {
    const comparison = replayCase(saved, options);
    comparisons.push(comparison);
    write(linesFor(saved.name, comparison));
  }
  write(summary(comparisons));
}

// Exit code 2: a file that cannot be opened, or a question that cannot be understood.
run().catch((error: unknown) => {
  const isExpected = error instanceof UsageError || (error instanceof Error && 'code' in error);
  if (!isExpected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 2;
});
