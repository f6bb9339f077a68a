import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from '../project-files';
import type { ServedPage } from './pages-served';

/** The parts of the command-line reader's line that are compared with the browser. */
export interface ReadLine {
  pageKind: string;
  generation: string | null;
  facts: Record<string, unknown>;
  assessment: { band: string; score: number } | null;
}

const run = promisify(execFile);
const answers = new Map<string, Promise<ReadLine>>();

async function ask(page: ServedPage): Promise<ReadLine> {
  const file = join(mkdtempSync(join(tmpdir(), 'touchstone-read-')), 'page.html');
  writeFileSync(file, page.body);
  const tsx = join(root, 'node_modules/.bin/tsx');
  const { stdout } = await run(tsx, ['tests/commands/read.ts', '--url', page.url, file], {
    cwd: root,
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(stdout) as ReadLine;
}

/** What `npm run read` says about a page; asked once for each page. */
export function readByCommand(page: ServedPage): Promise<ReadLine> {
  const key = `${page.name} ${page.url}`;
  const answer = answers.get(key) ?? ask(page);
  answers.set(key, answer);
  return answer;
}

/** The command-line reader's band and score for a page that it judges. */
export async function assessByCommand(page: ServedPage): Promise<{ band: string; score: number }> {
  const { assessment } = await readByCommand(page);
  if (!assessment) throw new Error(`the command-line reader does not judge ${page.name}`);
  return assessment;
}
