import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { oldStore } from '../app/invented';
import { chromeBuild, launch, type TestBrowser } from '../e2e/browser';
import { visitOn } from '../e2e/past-visits';
import { root } from '../project-files';
import { fillInPage, type DeskSize } from './fill-in-page';

/** What decides how a filled database looks; it belongs to one build's address, too. */
const madeBy = ['src/store/database.ts', 'src/store/rows.ts', 'tests/bench/fill-in-page.ts', 'tests/app/invented.ts'];

function nameOf(size: DeskSize): string {
  const hash = createHash('sha256').update(JSON.stringify([size, chromeBuild]));
  for (const path of madeBy) hash.update(readFileSync(join(root, path)));
  return `touchstone-desk-${hash.digest('hex').slice(0, 12)}`;
}

const databasesIn = (profile: string) => join(profile, 'Default', 'IndexedDB');

/** Lets the extension keep one invented page, then fills its database with copies of it. */
async function fill(profile: string, size: DeskSize): Promise<void> {
  const browser = await launch({ profile });
  try {
    await visitOn(browser, '2026-06-01', oldStore);
    // The runner of these files names inner functions by a call that the page does not know.
    await browser.backstage.evaluate('globalThis.__name = (named) => named');
    await browser.backstage.evaluate(fillInPage, size);
  } finally {
    await browser.close();
  }
}

/**
 * A browser whose extension keeps so many stores. A million snapshots take minutes to write, so they are written once and copied from the
 * temporary folder until what they are made by changes.
 */
export async function launchFilled(size: DeskSize): Promise<TestBrowser> {
  const name = nameOf(size);
  const prepared = join(tmpdir(), name);
  if (!existsSync(prepared)) {
    const filling = mkdtempSync(join(tmpdir(), `${name}-`));
    await fill(filling, size);
    renameSync(databasesIn(filling), prepared);
    rmSync(filling, { recursive: true, force: true });
  }
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-profile-'));
  cpSync(prepared, databasesIn(profile), { recursive: true });
  const browser = await launch({ profile });
  return {
    ...browser,
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
