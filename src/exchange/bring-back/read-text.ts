import { currencies } from '@/domain/currencies';
import type { Refusal } from '@/domain/import-preview';
import { aspects, matchKinds, severities } from '@/domain/mark';
import { channels } from '@/domain/payment';
import { plainLines, plainTime, tagsIn, tagsText } from '@/domain/sheet-words';
import { noValue, type ReadCell } from '../workbook/read-cell';

/** A cell's text as `sheet-words` writes it, or why it cannot be taken. */
export type ReadText = { text: string } | { refused: Refusal };

type Reader = (cell: ReadCell, since1904: boolean) => ReadText;

const dayLength = 86_400_000;
/** Spreadsheets count days from 1899-12-30, or from 1904-01-01 where an old Mac began the file. */
const dayZero = (since1904: boolean) => (since1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 30));

const plain = (cell: ReadCell) => (typeof cell === 'symbol' || cell === null ? '' : plainLines(String(cell)));

const textUpTo =
  (limit: number): Reader =>
  (cell) => {
    const text = plain(cell);
    return text.length > limit ? { refused: 'too-long' } : { text };
  };

const rating: Reader = (cell) => {
  const text = plain(cell).trim();
  return text === '' || /^[1-5](\.0+)?$/.test(text) ? { text: text.slice(0, 1) } : { refused: 'rating' };
};

const tags: Reader = (cell) => {
  const text = tagsText([plain(cell)]);
  const each = tagsIn(text);
  const fits = each.length <= 50 && each.every((tag) => tag.length <= 60);
  return fits ? { text } : { refused: 'tags' };
};

/** A moment: a date cell, or a text such as 2026-11-22, 2026/11/22 8:30 or a full one; without a zone it is UTC, as the header says. */
export function momentOf(cell: ReadCell, since1904: boolean): number {
  if (typeof cell === 'number') return dayZero(since1904) + Math.round(cell * 86_400) * 1000;
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ](\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?Z?)?$/.exec(
    plain(cell).trim(),
  );
  if (!match) return Number.NaN;
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match
    .slice(1)
    .map((part) => Number(part ?? 0));
  const time = Date.UTC(year, month - 1, day, hour, minute, second);
  return new Date(time).getUTCDate() === day ? time : Number.NaN;
}

const farthest = Date.UTC(2200, 0, 1);

const time: Reader = (cell, since1904) => {
  if (plain(cell).trim() === '') return { text: '' };
  const moment = momentOf(cell, since1904);
  return moment > dayLength && moment < farthest
    ? { text: plainTime(new Date(moment).toISOString()) }
    : { refused: 'date' };
};

const day: Reader = (cell, since1904) => {
  const read = time(cell, since1904);
  return 'text' in read ? { text: read.text.slice(0, 10) } : read;
};

const link: Reader = (cell) => {
  const text = plain(cell).trim();
  const isHttps = URL.canParse(text) && new URL(text).protocol === 'https:';
  return text === '' || (isHttps && text.length <= 2000) ? { text } : { refused: 'link' };
};

/** One of some words, whatever its case; empty takes it away where that is allowed. */
const oneOf =
  (words: readonly string[], refused: Refusal): Reader =>
  (cell) => {
    const text = plain(cell).trim();
    const word = words.find((one) => one.toLowerCase() === text.toLowerCase());
    return text === '' || word !== undefined ? { text: word ?? '' } : { refused };
  };

const matches: Reader = (cell) => {
  const kinds = tagsIn(tagsText([plain(cell).toLowerCase()]));
  const known = matchKinds.filter((kind) => kinds.includes(kind));
  return known.length === kinds.length ? { text: tagsText(known) } : { refused: 'matches' };
};

const mostMoney = 1e12;

const amount: Reader = (cell) => {
  const text = plain(cell).trim().replaceAll(',', '');
  if (text === '') return { text: '' };
  const number = /^\d+(\.\d+)?$/.test(text) ? Number(text) : Number.NaN;
  return number <= mostMoney ? { text: String(number) } : { refused: 'amount' };
};

const short: Reader = (cell) => ({ text: plain(cell).trim().slice(0, 300) });

/** How the cells of each column are read. */
const readers: Record<string, Reader> = {
  storeKey: short,
  check: short,
  revision: short,
  note: textUpTo(20_000),
  myRating: rating,
  tags,
  blacklist: textUpTo(1000),
  'blacklist.expires': time,
  'blacklist.severity': oneOf(severities, 'severity'),
  'blacklist.proof': textUpTo(2000),
  'blacklist.matches': matches,
  ...Object.fromEntries(aspects.map((aspect) => [`rating.${aspect}`, rating])),
  outcome: short,
  on: day,
  proofUrl: link,
  answers: textUpTo(10_000),
  amount,
  currency: oneOf(currencies, 'currency'),
  channel: oneOf(channels, 'channel'),
  paidAt: time,
  deliveredAt: time,
  when: textUpTo(300),
  condition: textUpTo(1000),
  due: day,
  doneOn: day,
  value: textUpTo(500),
};

/** The text of a cell by its column; a formula without a result or an error is refused, never taken for empty. */
export function readText(column: string, cell: ReadCell | undefined, since1904: boolean): ReadText {
  if (cell === noValue) return { refused: 'no-value' };
  const read = readers[column] ?? short;
  return read(cell ?? null, since1904);
}
