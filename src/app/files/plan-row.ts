import { correctableFacts } from '@/domain/correction';
import { lacksReason } from '@/domain/sheet-marks';
import { factText, neverEmpty } from '@/domain/sheet-records';
import { checkChangeOf, isCheckId, isMarkOf, revisionPart, type SheetTexts } from '@/domain/sheet-words';
import { fitsCheck } from '@/domain/check-answer';
import type { Refusal } from '@/domain/import-preview';
import { typedFact } from '@/evidence/typed-fact';
import { readText } from '@/exchange/bring-back/read-text';
import type { OpenWordSheet } from '@/exchange/bring-back/open-word-sheet';
import type { ReadRow } from '@/exchange/workbook/read-cell';
import type { KeptTexts, WordKey } from '@/store/words/kept-words';

/** The words a row is about, as they are kept; `store` is the store's name, or its key where none was read. */
export interface WordsHere extends KeptTexts {
  key: WordKey;
  store: string;
}

/** An entry that weighs nothing or is recognised by nothing would be none. */
const neededByEntry = ['blacklist.severity', 'blacklist.matches'];

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

/** Why changes that are understood one by one cannot be made together, or of this record. */
function refusalOf({ key, texts }: WordsHere, all: SheetTexts): Refused | null {
  const { target, part } = key;
  if (target === 'check' && isCheckId(part) && !fitsCheck(part, checkChangeOf(all)))
    return { refused: 'check', column: null };
  if (target === 'mark' && lacksReason(texts, all)) return { refused: 'no-reason', column: 'blacklist' };
  const isListed = (all.blacklist ?? texts.blacklist) !== '';
  const needed = target === 'mark' ? (isListed ? neededByEntry : []) : neverEmpty;
  const empty = target === 'check' ? undefined : needed.find((column) => all[column] === '');
  return empty === undefined ? null : { refused: 'empty', column: empty };
}

/** A corrected value as it is kept, whatever way of writing it the buyer chose; a text that cannot be the fact is refused. */
function understood({ target, part }: WordKey, texts: SheetTexts): { texts: SheetTexts } | Refused {
  const fact = correctableFacts.find((name) => name === part);
  if (target !== 'correction' || fact === undefined || !texts.value) return { texts };
  const value = typedFact(fact, texts.value);
  if (value === undefined) return { refused: 'value', column: 'value' };
  return { texts: { ...texts, value: factText(fact, value) } };
}

/** What a row changes of the words kept; null when it changes nothing. */
export function planRow({ sheet }: OpenWordSheet, read: SheetTexts, kept: WordsHere): Planned | Refused | null {
  const meant = understood(kept.key, read);
  if ('refused' in meant) return meant;
  const { texts } = meant;
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
  return refusalOf(kept, { ...planned.clean, ...planned.contested }) ?? planned;
}
