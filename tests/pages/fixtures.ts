import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading } from '../../src/domain/reading';
import { readPage } from '../../src/pages/read-page';
import { openPage } from '../commands/open-page';
import { filesUnder, root } from '../project-files';

/** An invented page: `about.json` beside it says its address and what it proves, `expected.json` what is read of it. */
export interface Fixture {
  name: string;
  folder: string;
  about: { url: string; proves: string; hostile?: boolean };
}

/** Fixtures under a folder of tests/pages, e.g. `offer`. */
export function fixturesOf(kind: string): Fixture[] {
  return filesUnder(`tests/pages/${kind}`, /^page\.html$/).map((file) => {
    const folder = dirname(join(root, file));
    const about = JSON.parse(readFileSync(join(folder, 'about.json'), 'utf8')) as Fixture['about'];
    return { name: dirname(file).replace(`tests/pages/${kind}/`, ''), folder, about };
  });
}

/** A reading as expectations keep it: kind, generation, and every field that is not missing, with its place. */
export function outlineOf({ pageKind, generation, fields }: Reading) {
  const shown = Object.entries(fields).filter(([, field]) => field.state !== 'missing');
  return { pageKind, generation, fields: Object.fromEntries(shown) };
}

export function readFixture({ folder, about }: Fixture): Reading {
  return readPage(openPage(join(folder, 'page.html')), about.url, '2026-01-01T00:00:00Z');
}

/** What a fixture is expected to read as; undefined when nobody wrote it down. */
export function expectationOf({ folder }: Fixture): unknown {
  const file = join(folder, 'expected.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/** Writes the reading as the new expectation; only for a run that asks for it by `WRITE_EXPECTED=1`. */
export function writeExpectation(fixture: Fixture): void {
  const text = JSON.stringify(outlineOf(readFixture(fixture)), null, 2);
  writeFileSync(join(fixture.folder, 'expected.json'), `${text}\n`);
}
