import { sharedLine } from '@/domain/schemas/shared';
import { ShareFaultError } from '@/domain/share-fault';
import type { OwnLine, ShareSaid } from '@/domain/share-job';
import { isAuthorName, type SharedList } from '@/domain/shared-word';
import { storeKeysOf } from '@/domain/store-key';
import { readShare } from '@/exchange/share/read-share';
import { writeShare } from '@/exchange/share/write-share';
import { ownWords } from '@/store/share/own-words';
import type { FilesContext } from '../files/backup';
import { ownKey } from './own-key';

/** Lines shown at once. */
export const shownLines = 100;

/** The buyer's own words that can stand in a file, and how many cannot because a text is longer than a file takes. */
export interface OwnList {
  lines: OwnLine[];
  tooLong: number;
}

/** Each store once, by its strongest id, as a file names it; the newest word first. */
export async function ownList({ database }: FilesContext): Promise<OwnList> {
  const words = (await ownWords(database)).toSorted((one, other) => other.line.date.localeCompare(one.line.date));
  const named = new Set<string>();
  const lines = words.filter(({ line }) => {
    const key = storeKeysOf(line.storeIds)[0] ?? '';
    const isFirst = !named.has(key);
    named.add(key);
    return isFirst && sharedLine.safeParse(line).success;
  });
  return { lines, tooLong: words.length - lines.length };
}

const textOf = ({ storeKey, line }: OwnLine) =>
  [storeKey, line.companyName, line.legalName, line.licenceCode, line.blacklist?.reason].join(' ').toLowerCase();

/** The lines that hold every word of a search, the first of them to show, and the keys of all. */
export function searchOwn({ lines, tooLong }: OwnList, search: string): ShareSaid {
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = words.length === 0 ? lines : lines.filter((line) => words.every((word) => textOf(line).includes(word)));
  return {
    said: 'own',
    lines: found.slice(0, shownLines),
    storeKeys: found.map(({ storeKey }) => storeKey),
    tooLong,
  };
}

/**
 * Makes the file of the chosen stores, and says what stands in it by reading it back: what the buyer is shown is the file itself. Nothing of it
 * is kept here but the name.
 */
export async function makeShare(
  context: FilesContext,
  author: string,
  storeKeys: string[],
  beat: (done: number) => void,
): Promise<ShareSaid> {
  if (!isAuthorName(author)) throw new ShareFaultError('bad-author');
  const wanted = new Set(storeKeys);
  const { lines } = await ownList(context);
  const entries = lines.filter(({ storeKey }) => wanted.has(storeKey)).map(({ line }) => line);
  if (entries.length === 0) throw new ShareFaultError('nothing');
  const date = context.now();
  const blob = await writeShare({ author, date, entries }, await ownKey(context.database, author));
  const read = await readShare(blob, date, beat);
  const list: SharedList = { author: read.author, date: read.date, entries: read.entries.slice(0, shownLines) };
  const { fingerprint } = read;
  return { said: 'made', name: fileName(author, date), blob, list, entries: read.entries.length, fingerprint };
}

/** Letters and digits alone: a file system takes them everywhere. */
const fileName = (author: string, date: string) =>
  `touchstone-share-${author.replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-|-$/g, '')}-${date.slice(0, 10)}.json`;
