import { readFileSync } from 'node:fs';
import { listingItem, type ListingReading } from '../../src/domain/listing';
import type { Reading } from '../../src/domain/reading';
import { readPage } from '../../src/pages/read-page';
import { emptyFields } from '../../src/pages/read-generations';
import { parseReply, readReply } from '../../src/pages/reply/read-reply';
import { readListing } from '../../src/pages/search/read-listing';
import { factsOf } from './facts-of';
import { replyLoggedIn, wasLoggedIn } from './logged-in';
import { canonicalUrl, decodePage, parsePage } from './open-page';
import { judge } from './read-judgement';
import type { ReadOptions } from './read-options';

const nowhere = 'about:blank';
const cardsKnown = 10;

interface Opened {
  reading: Reading | ListingReading;
  loggedIn: boolean | null;
}

/** A file that is JSON, or a call around JSON, is a reply of the site; anything else is a page. Throws when it cannot be read. */
export function openSaved(file: string, { url, now }: Pick<ReadOptions, 'url' | 'now'>): Opened {
  const text = decodePage(readFileSync(file));
  if (!/^\s*</.test(text)) {
    const json = parseReply(text);
    if (json !== undefined) return { reading: readReply(json, url ?? nowhere, now), loggedIn: replyLoggedIn(json) };
  }
  const document = parsePage(text);
  const address = url ?? canonicalUrl(document) ?? nowhere;
  const loggedIn = wasLoggedIn({ document, url: new URL(address) });
  return { reading: readListing(document, address, now) ?? readPage(document, address, now), loggedIn };
}

/** Facts by the names and null rules of the captures: a wall has none, a list has its total and its first ten cards. */
function factsFor({ reading, loggedIn }: Opened): Record<string, unknown> {
  if (reading.pageKind === 'wall') return {};
  if (!('cards' in reading)) return { ...factsOf(reading.fields), capturedAtLoggedIn: loggedIn };
  return { total: reading.cards.length, items: reading.cards.slice(0, cardsKnown).map(listingItem) };
}

/** What is printed about one saved page or reply. A list has no one store, so its assessment is `unclear`. Throws when the file cannot be read. */
export function report(file: string, options: ReadOptions) {
  const opened = openSaved(file, options);
  const { url, pageKind, generation, readAt } = opened.reading;
  const fields = 'cards' in opened.reading ? emptyFields() : opened.reading.fields;
  const judged = judge({ url, pageKind, generation, readAt, fields }, options);
  return { file, url, pageKind, generation, facts: factsFor(opened), fields, ...judged };
}
