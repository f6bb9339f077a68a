import type { Health, HealthNotice } from '@/domain/health';
import type { PageHealth } from '@/domain/page-health';
import type { PageKind } from '@/domain/page-kind';
import type { Reading } from '@/domain/reading';
import { z } from '@/domain/schemas/zod';
import { dropOf, summaryOf } from '@/evidence/health';
import { keepHealth, readHealth } from '@/store/health';
import type { Context } from './context';
import type { Question } from './topics';

const shelfKey = 'health-put-aside';
/** More kinds and generations than the site has at a time. */
const mostPutAside = 40;

/** Kinds of pages whose facts are read; the others have nothing that could be lost. */
const readKinds: PageKind[] = ['offer', 'shop', 'contact', 'credit'];

const keys = z.array(z.string()).catch([]);

const putAsideKeys = async ({ local }: Context): Promise<string[]> => keys.parse(await local.get(shelfKey));

/** Keys of the notices the buyer has put aside. */
export const noticesAside = putAsideKeys;

/** Every notice speaks again. */
export const speakOfNotices = ({ local }: Context): Promise<void> => local.set(shelfKey, []);

/** The notice about one kind of page; null when it is read as before or the buyer has put the notice aside. */
function noticeOf(pageKind: PageKind, visits: PageHealth[], putAside: string[]): HealthNotice | null {
  const notice = dropOf(pageKind, visits);
  return notice && !putAside.includes(notice.key) ? notice : null;
}

/** Notes what could be read of a page. A verdict never waits for this to be possible. */
export async function noteHealth(context: Context, reading: Reading): Promise<void> {
  try {
    await keepHealth(context.database, reading);
  } catch (error) {
    console.error('Touchstone could not note what it read', error);
  }
}

/** Whether pages of this kind are read far less than before; false when that cannot be looked up. */
export async function readsLess(context: Context, pageKind: PageKind): Promise<boolean> {
  try {
    const [visits, putAside] = await Promise.all([readHealth(context.database, pageKind), putAsideKeys(context)]);
    return noticeOf(pageKind, visits, putAside) !== null;
  } catch (error) {
    console.error('Touchstone could not look up what it read before', error);
    return false;
  }
}

/** What could be read of each kind of page lately, with the notices the buyer has not put aside; `putAside` puts one aside first. */
export async function readingHealth(context: Context, { putAside }: Question<'reading-health'>): Promise<Health> {
  const before = await putAsideKeys(context);
  const aside = putAside === null ? before : [...new Set([putAside, ...before])].slice(0, mostPutAside);
  if (putAside !== null) await context.local.set(shelfKey, aside);
  const visits = await Promise.all(readKinds.map((kind) => readHealth(context.database, kind)));
  const notices = readKinds.map((kind, at) => noticeOf(kind, visits[at] ?? [], aside));
  return { generations: visits.flatMap(summaryOf), notices: notices.filter((notice) => notice !== null) };
}
