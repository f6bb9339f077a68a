import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from '../project-files';

const tools = join(root, 'node_modules', '.bin');

/**
 * Runs one of the project's own tools (`wxt`, `vitest`, ...) with the Node of this project and shows what it prints.
 * Answers its exit code; 1 when it could not be started or was killed.
 */
export function runTool(tool: string, args: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise((resolve) => {
    const path = `${tools}${delimiter}${process.env['PATH'] ?? ''}`;
    const child = spawn(join(tools, tool), args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env, PATH: path },
    });
    child.on('error', (error) => {
      process.stderr.write(`${tool}: ${error.message}\n`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
  });
}
