import { checkIds, type CheckId } from './checks';
import type { CheckAnswer, CheckChange } from './check-answer';

/**
 * What the buyer wrote, as the texts a sheet shows and takes back: one text a column, "" for nothing. The same record always gives the same
 * texts, so that a text that differs was changed.
 */
export type SheetTexts = Record<string, string>;

/** What a row of a sheet is about: the buyer's mark of a store, or one record of it. */
export const wordTargets = ['mark', 'check', 'payment', 'stage', 'correction'] as const;
export type WordTarget = (typeof wordTargets)[number];

/** Columns of a sheet that hold the buyer's answer to one check of a store. */
export const checkColumns = ['outcome', 'on', 'note', 'proofUrl', 'answers'] as const;

export const tagSeparator = '; ';
/** Tags as one text, each once; whoever types them may part them in any usual way. */
export const tagsText = (texts: readonly string[]): string => {
  const tags = texts.flatMap((text) => text.split(/[;；,，、\n]/)).map((tag) => tag.trim());
  return [...new Set(tags.filter((tag) => tag !== ''))].join(tagSeparator);
};
export const tagsIn = (text: string): string[] => text.split(tagSeparator).filter((tag) => tag !== '');
/** Line ends as one sign: spreadsheet programs change them. */
export const plainLines = (text: string) => text.replace(/\r\n?/g, '\n');
/** To the second: a spreadsheet's day fractions hold no more. */
export const plainTime = (iso: string) => `${iso.slice(0, 19)}Z`;

export function checkTexts({ outcome, on, note, proofUrl, answers }: CheckAnswer): SheetTexts {
  const said = Object.entries(answers).toSorted(([one], [other]) => (one < other ? -1 : 1));
  return {
    outcome: outcome ?? '',
    on: on ?? '',
    note: plainLines(note),
    proofUrl: proofUrl ?? '',
    answers: said.map(([question, answer]) => `${question}: ${plainLines(answer).replaceAll('\n', ' ')}`).join('\n'),
  };
}

const answersOf = (text: string): Record<string, string> =>
  Object.fromEntries(
    text.split('\n').flatMap((line): [string, string][] => {
      const colon = line.search(/[:：]/);
      const question = colon < 0 ? '' : line.slice(0, colon).trim();
      return /^\w{1,40}$/.test(question) ? [[question, line.slice(colon + 1).trim()]] : [];
    }),
  );

/** The change the texts of a sheet make to an answer. */
export function checkChangeOf({ outcome, on, note, proofUrl, answers }: SheetTexts): CheckChange {
  const orNull = (text: string) => (text === '' ? null : text);
  return {
    ...(outcome !== undefined && { outcome: orNull(outcome) }),
    ...(on !== undefined && { on: orNull(on) }),
    ...(note !== undefined && { note }),
    ...(proofUrl !== undefined && { proofUrl: orNull(proofUrl) }),
    ...(answers !== undefined && { answers: answersOf(answers) }),
  };
}

/** An answer with the texts of a sheet: its answers are those the sheet holds, and no others. */
export const checkWith = (kept: CheckAnswer, texts: SheetTexts, now: string): CheckAnswer => ({
  ...kept,
  ...checkChangeOf(texts),
  updatedAt: now,
});

export const isCheckId = (text: string): text is CheckId => checkIds.some((id) => id === text);

/** A short mark of a text: 32 bits of FNV-1a. */
export function markOf(text: string): string {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
}

/**
 * What a row held when it was written out, one mark for each column, kept in a column of its own: brought back, it tells what the buyer
 * changed in the sheet from what was changed here meanwhile.
 */
export const revisionOf = (columns: readonly string[], texts: SheetTexts): string =>
  columns.map((column) => markOf(texts[column] ?? '')).join('.');

/** The mark of one column in a revision, null when the row has none; a sheet of an older version has fewer columns. */
export function revisionPart(columns: readonly string[], revision: string, column: string): string | null {
  const parts = revision.split('.');
  return /^[0-9a-f]{8}(\.[0-9a-f]{8})*$/.test(revision) ? (parts[columns.indexOf(column)] ?? null) : null;
}

/** Whether a text is the one a mark was made of. */
export const isMarkOf = (part: string | null, text: string) => part === markOf(text);
