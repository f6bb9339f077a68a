import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../project-files';
import { inventedPages } from './pages-served';
import type { ServedPage } from './pages-served';

/** How many fields a fixture says are found. */
function foundFields({ name }: ServedPage): number {
  const expected = readFileSync(join(root, 'tests/pages', name, 'expected.json'), 'utf8');
  return expected.split(/"state":\s*"found"/).length - 1;
}

const generationOf = ({ name }: ServedPage) => name.split('/')[1] ?? '';

/** The fullest invented offer page of each generation, by the generation's name. */
export function sampleOffers(): Map<string, ServedPage> {
  const fullestLast = inventedPages('offer').sort((a, b) => foundFields(a) - foundFields(b));
  const samples = new Map(fullestLast.map((page) => [generationOf(page), page]));
  return new Map([...samples].sort(([a], [b]) => a.localeCompare(b)));
}

/** The fullest invented offer page of one generation. */
export function sampleOffer(generation: string): ServedPage {
  const page = sampleOffers().get(generation);
  if (!page) throw new Error(`no invented offer page of ${generation}`);
  return page;
}

/** The same page under another offer id: address and data agree, so it is another offer of the same store. */
export function withOfferId(page: ServedPage, id: string): ServedPage {
  const { pathname, search } = new URL(page.url);
  const old = /\d{9,14}/.exec(pathname + search)?.[0];
  if (old === undefined) throw new Error(`${page.url} holds no offer id`);
  const body = Buffer.from(page.body.toString('latin1').replaceAll(old, id), 'latin1');
  return { ...page, url: page.url.replace(old, id), body };
}
