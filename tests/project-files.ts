import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's own folder. */
export const root = fileURLToPath(new URL('..', import.meta.url));

/** Where real captured pages lie when the project is checked out beside them; they never enter the project. */
export const captures = join(root, '../shared/captures');
export const hasCaptures = existsSync(captures);

/** Files under a folder of the project whose path matches, as paths relative to the project's root. */
export function filesUnder(folder: string, pattern: RegExp): string[] {
  const start = join(root, folder);
  if (!existsSync(start)) return [];
  return readdirSync(start, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => relative(root, join(entry.parentPath, entry.name)))
    .sort();
}
