import { checkChangeOf, isMarkOf, revisionPart, type SheetTexts } from '@/domain/sheet-words';
import { fitsCheck } from '@/domain/check-answer';
import type { Refusal } from '@/domain/import-preview';
import { readText } from '@/exchange/bring-back/read-text';
import type { OpenWordSheet } from '@/exchange/bring-back/open-word-sheet';
import type { ReadRow } from '@/exchange/workbook/read-cell';
import type { KeptWords, WordKey } from '@/store/words/kept-words';

/** A change a file asks for: words nobody else touched, and words that were changed both here and in the file. */
export interface Planned {
  key: WordKey;
  mine: SheetTexts;
  clean: SheetTexts;
  contested: SheetTexts;
}

export interface Refused {
  refused: Refusal;
  column: string | null;
}

/** The texts of a row by column, or why it is refused. Only columns the file has are among them. */
export function textsOf(
  { sheet, places, since1904 }: OpenWordSheet,
  { cells }: ReadRow,
): { texts: SheetTexts } | Refused {
  const texts: SheetTexts = {};
  for (const column of [...sheet.keys, ...sheet.texts, 'revision']) {
    const place = places.get(column);
    if (place === undefined) continue;
    const read = readText(column, cells[place], since1904);
    if ('refused' in read) return { refused: read.refused, column };
    texts[column] = read.text;
  }
  return { texts };
}

type Word = 'same' | 'clean' | 'contested';

/** Whose word on one column counts, by what it was when it was written out; null: the row does not say. */
function compare(mine: string, theirs: string, part: string | null): Word {
  if (mine === theirs) return 'same';
  if (part === null) {
    // A row written by hand: an empty cell says nothing, and takes nothing away.
    if (theirs === '') return 'same';
    return mine === '' ? 'clean' : 'contested';
  }
  if (isMarkOf(part, theirs)) return 'same';
  return isMarkOf(part, mine) ? 'clean' : 'contested';
}

/** What a row changes of the words kept; null when it changes nothing. */
export function planRow({ sheet }: OpenWordSheet, texts: SheetTexts, kept: KeptWords): Planned | Refused | null {
  const planned: Planned = { key: kept.key, mine: {}, clean: {}, contested: {} };
  for (const column of sheet.texts) {
    const theirs = texts[column];
    if (theirs === undefined) continue;
    const mine = kept.texts[column] ?? '';
    const word = compare(mine, theirs, revisionPart(sheet.texts, texts.revision ?? '', column));
    if (word === 'same') continue;
    planned[word][column] = theirs;
    planned.mine[column] = mine;
  }
  if (Object.keys(planned.mine).length === 0) return null;
  const { check } = kept.key;
  const all = { ...planned.clean, ...planned.contested };
  if (check !== null && !fitsCheck(check, checkChangeOf(all))) return { refused: 'check', column: null };
  return planned;
}
