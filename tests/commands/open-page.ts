import { readFileSync } from 'node:fs';
import { JSDOM, VirtualConsole } from 'jsdom';

const unreadable = /\uFFFD/g;
const faults = (text: string) => text.match(unreadable)?.length ?? 0;

/**
 * Text of a saved page. The bytes decide between UTF-8 and GBK, not the meta tag: a page saved by an editor keeps the tag of the
 * site and is UTF-8 all the same.
 */
export function decodePage(bytes: Uint8Array): string {
  const utf8 = new TextDecoder('utf-8').decode(bytes);
  if (faults(utf8) === 0) return utf8;
  const gbk = new TextDecoder('gbk').decode(bytes);
  return faults(gbk) < faults(utf8) ? gbk : utf8;
}

/** A page as a document; its scripts are not run, nothing is loaded, nested links are re-nested as browsers do. */
export function parsePage(html: string, url = 'about:blank'): Document {
  return new JSDOM(html, { url, virtualConsole: new VirtualConsole() }).window.document;
}

/** Address a saved page gives as its own, or null. */
export function canonicalUrl(document: Document): string | null {
  const href = document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? '';
  const address = href.startsWith('//') ? `https:${href}` : href;
  return URL.canParse(address) ? address : null;
}

/** A saved page from a file. Throws when the file cannot be read. */
export function openPage(file: string): Document {
  return parsePage(decodePage(readFileSync(file)));
}
