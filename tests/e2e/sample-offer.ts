import { inventedPages } from './pages-served';
import type { ServedPage } from './pages-served';

/** The first invented offer page of a generation that has a name of its company and is meant to be judged. */
export function sampleOffer(generation: string): ServedPage {
  const page = inventedPages('offer').find(
    ({ name }) => name.startsWith(`offer/${generation}/`) && !/truncated|unfilled/.test(name),
  );
  if (!page) throw new Error(`no invented offer page of ${generation}`);
  return page;
}

/** The same page under another offer id: address and data agree, so it is another offer of the same store. */
export function withOfferId(page: ServedPage, id: string): ServedPage {
  const old = /(\d{9,14})/.exec(new URL(page.url).pathname + new URL(page.url).search)?.[1];
  if (old === undefined) throw new Error(`${page.url} holds no offer id`);
  const body = Buffer.from(page.body.toString('latin1').replaceAll(old, id), 'latin1');
  return { ...page, url: page.url.replace(old, id), body };
}
