import { readOptions, UsageError } from './read-options';
import { report } from './read-report';

/** Exit code 2: a file that cannot be opened, or a question that cannot be understood. */
function refuse(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}

function run(): void {
  const options = readOptions(process.argv.slice(2), () => new Date().toISOString());
  for (const file of options.files) {
    try {
      process.stdout.write(`${JSON.stringify(report(file, options))}\n`);
    } catch (error) {
      if (!(error instanceof Error) || !('code' in error)) throw error;
      refuse(`Cannot open ${file}: ${error.message}`);
    }
  }
}

try {
  run();
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  refuse(error.message);
}
