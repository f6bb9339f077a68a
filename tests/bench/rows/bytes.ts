import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { filesUnder, root } from '../../project-files';
import { steady, type Row } from '../row';

const build = '.output/chrome-mv3';
/** Bytes after gzip of what may run in a page, in kB: result lists have the smaller share, buyers open most of them. */
const budgetOf = (name: string) => (name === 'lists.js' ? 10 : 18);
const gzipped = (file: string) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length / 1000;

/** Every script that can run in a page: those that start with it and those that are added when they are needed. */
export const bytes = (): Promise<Row[]> => {
  const scripts = filesUnder(build, /\.js$/).filter((file) => !/background|chunks\/|-worker-/.test(file));
  return Promise.resolve(
    scripts.map((file) => {
      const name = file.slice(build.length + 1).replace('content-scripts/', '');
      return steady(`${name}, gzip`, gzipped(file), 'kB', budgetOf(name));
    }),
  );
};
