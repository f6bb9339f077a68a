import { cpSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromeBuild } from './browser';

/** The same build without the right to unlimited storage: Chromium applies a set quota only to such an extension. */
export function limitedBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'touchstone-limited-'));
  cpSync(chromeBuild, folder, { recursive: true });
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8')) as { permissions: string[] };
  manifest.permissions = manifest.permissions.filter((permission) => permission !== 'unlimitedStorage');
  writeFileSync(file, JSON.stringify(manifest));
  return folder;
}
