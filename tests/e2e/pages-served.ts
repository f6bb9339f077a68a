import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { captures, filesUnder, hasCaptures, root } from '../project-files';

/** One saved page under the address it answers. */
export interface ServedPage {
  /** folder name, e.g. `offer/od-2026/ordinary` */
  name: string;
  url: string;
  body: Buffer;
  charset: 'utf-8' | 'gbk';
}

/** Saved bytes say their own encoding better than a label; a cut page may end in half a character. */
function charsetOf(body: Buffer): 'utf-8' | 'gbk' {
  const faults = (charset: string) => new TextDecoder(charset).decode(body).split('\uFFFD').length;
  return faults('utf-8') <= Math.max(2, faults('gbk')) ? 'utf-8' : 'gbk';
}

export function servedPage(name: string, url: string, body: Buffer): ServedPage {
  return { name, url, body, charset: charsetOf(body) };
}

function addressIn(file: string): string {
  const about: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const url = typeof about === 'object' && about !== null && 'url' in about ? about.url : undefined;
  if (typeof url !== 'string') throw new Error(`${file} names no url`);
  return url;
}

/** The project's own invented pages of a kind: `offer` finds tests/pages/offer/<generation>/<case>/page.html. */
export function inventedPages(kind: string): ServedPage[] {
  return filesUnder(`tests/pages/${kind}`, /^page\.html$/).map((file) => {
    const folder = join(root, dirname(file));
    const name = dirname(file).replace('tests/pages/', '');
    return servedPage(name, addressIn(join(folder, 'about.json')), readFileSync(join(root, file)));
  });
}

/** Captured pages of a kind that are checked out beside the project; an empty list where there are none. */
export function capturedPages(kind: string): ServedPage[] {
  const folder = join(captures, kind);
  if (!hasCaptures || !existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => existsSync(join(folder, name, 'page.html')))
    .sort()
    .map((name) => {
      const truth = join(folder, name, 'truth.json');
      return servedPage(`${kind}/${name}`, addressIn(truth), readFileSync(join(folder, name, 'page.html')));
    });
}
