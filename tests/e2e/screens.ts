import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project-files';

/** Where screenshots of a run lie; git ignores the folder. */
export const screens = join(root, '.screens');

/** Keeps one screenshot as `<name>.png` and answers its path. */
export function writeScreen(name: string, picture: Uint8Array): string {
  mkdirSync(screens, { recursive: true });
  const file = join(screens, `${name.replaceAll('/', '-')}.png`);
  writeFileSync(file, picture);
  return file;
}
