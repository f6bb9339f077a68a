import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../project-files';

const tools = join(root, 'node_modules', '.bin');

/**
 * Runs one of the project's own tools (`wxt`, `vitest`, ...) with the Node of this project and shows what it prints: at once,
 * or as one block under `heading` when it has ended, so that tools running side by side do not mix their lines.
 * Answers its exit code; 1 when it could not be started or was killed.
 */
export function runTool(tool: string, args: string[], heading: string | null = null): Promise<number> {
  return new Promise((resolve) => {
    const path = `${tools}${delimiter}${process.env['PATH'] ?? ''}`;
    const shown = heading === null ? 'inherit' : 'pipe';
    const child = spawn(join(tools, tool), args, {
      cwd: root,
      stdio: ['ignore', shown, shown],
      env: { ...process.env, PATH: path },
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (part: Buffer) => printed.push(part));
    child.on('error', (error) => {
      process.stderr.write(`${tool}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => {
      if (heading !== null) process.stdout.write(`\n--- ${heading}\n${Buffer.concat(printed).toString()}`);
      resolve(code ?? 1);
    });
  });
}
