import type { Reading } from '@/domain/reading';
import type { PageReader } from '../page-reader';

/**
 * Reads with the newest generations; an offer page that none of them recognises is read with the older ones, which `load` fetches
 * once. When they cannot be had, the page stays unread: every field missing.
 */
export function withOlder(
  newest: PageReader,
  load: () => Promise<PageReader | undefined>,
): (document: Document, url: string, readAt: string) => Promise<Reading> {
  let older: PageReader | undefined;
  return async (document, url, readAt) => {
    const reading = newest.read(document, url, readAt);
    if (reading.pageKind !== 'offer' || reading.generation !== null) return reading;
    older ??= await load();
    return older?.read(document, url, readAt) ?? reading;
  };
}
