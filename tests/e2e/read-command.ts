import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readOptions } from '../commands/read-options';
import { report } from '../commands/read-report';
import type { ServedPage } from './pages-served';

/** What `npm run read -- --url URL FILE` prints about a page, from the same bytes the browser is served. */
export function readByCommand(page: ServedPage): ReturnType<typeof report> {
  const file = join(mkdtempSync(join(tmpdir(), 'touchstone-read-')), 'page.html');
  writeFileSync(file, page.body);
  return report(
    file,
    readOptions(['--url', page.url, file], () => new Date().toISOString()),
  );
}
