import type { Requested } from './browser';
import type { ServedPage } from './pages-served';

/**
 * Requests that no page explains: made by the extension itself, or to an address that is neither a served page, nor the icon
 * a browser asks for, nor written in a served page.
 */
export function unexplained(requests: Requested[], pages: ServedPage[]): string[] {
  const written = pages
    .map(({ body, charset }) => new TextDecoder(charset).decode(body).replaceAll('&amp;', '&'))
    .join('\n');
  const served = new Set(pages.map(({ url }) => url.replace(/#.*$/, '')));
  return requests
    .filter(({ url, byExtension }) => {
      if (byExtension) return true;
      if (served.has(url) || new URL(url).pathname === '/favicon.ico') return false;
      return !written.includes(url.replace(/^https?:/, ''));
    })
    .map(({ url }) => url);
}
