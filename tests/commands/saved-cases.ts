import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Reading } from '../../src/domain/reading';
import type { StoredReading } from './snapshot-files';
import { openSaved } from './read-report';
import { snapshotsIn } from './snapshot-files';

/** One store or offer to judge: its newest reading, and those before it, newest first. */
export interface SavedCase {
  name: string;
  reading: Reading;
  earlier: Reading[];
}

/** The address of a page among the project's own samples stands beside it; saved pages carry theirs. */
function addressBeside(file: string): string | null {
  const about = join(dirname(file), 'about.json');
  if (!existsSync(about)) return null;
  const { url } = JSON.parse(readFileSync(about, 'utf8')) as { url?: unknown };
  return typeof url === 'string' ? url : null;
}

const judgedKinds: readonly string[] = ['offer', 'shop', 'contact', 'credit'];

function casesOf(stored: StoredReading[], file: string): SavedCase[] {
  const groups = [...new Set(stored.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const [newest, ...earlier] = stored
      .filter((one) => one.group === group)
      .map(({ reading }) => reading)
      .toSorted((one, other) => other.readAt.localeCompare(one.readAt));
    return newest ? [{ name: `${file} ${group}`, reading: newest, earlier }] : [];
  });
}

async function casesIn(file: string, now: string): Promise<SavedCase[]> {
  if (/\.json$/i.test(file)) return casesOf(await snapshotsIn(file), file);
  const { reading } = openSaved(file, { url: addressBeside(file), now });
  return 'cards' in reading || !judgedKinds.includes(reading.pageKind) ? [] : [{ name: file, reading, earlier: [] }];
}

function filesIn(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(html?|mhtml)$/i.test(name))
    .toSorted()
    .map((name) => join(path, name));
}

/**
 * Every store or offer in files and folders: saved pages (in a folder, those named .html), and JSON files of kept readings. Lists and pages
 * that show no store are left out. Throws for a file that cannot be opened or understood.
 */
export async function* savedCases(paths: string[], now: string): AsyncGenerator<SavedCase> {
  for (const path of paths) for (const file of filesIn(path)) yield* await casesIn(file, now);
}
