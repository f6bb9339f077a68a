import {
  aspects,
  matchesOf,
  severityOf,
  type Aspect,
  type BlacklistEntry,
  type MatchKind,
  type Severity,
  type StoreMark,
} from './mark';
import { plainLines, plainTime, tagSeparator, tagsIn, tagsText, type SheetTexts } from './sheet-words';

const aspectColumn = (aspect: Aspect) => `rating.${aspect}`;

/** Columns of a sheet that hold the buyer's words on a store; a new one goes to the end, where older sheets have none. */
export const markColumns: readonly string[] = [
  'note',
  'myRating',
  'tags',
  'blacklist',
  'blacklist.expires',
  'blacklist.severity',
  'blacklist.proof',
  'blacklist.matches',
  ...aspects.map(aspectColumn),
];
const entryTexts = (entry: BlacklistEntry): SheetTexts => ({
  blacklist: plainLines(entry.reason),
  'blacklist.expires': entry.expires === null ? '' : plainTime(entry.expires),
  'blacklist.severity': severityOf(entry),
  'blacklist.proof': plainLines(entry.proof ?? ''),
  'blacklist.matches': matchesOf(entry).join(tagSeparator),
});
const noEntry: SheetTexts = {
  blacklist: '',
  'blacklist.expires': '',
  'blacklist.severity': '',
  'blacklist.proof': '',
  'blacklist.matches': '',
};

export function markTexts({ note, rating, tags, blacklist, aspects: rated }: Omit<StoreMark, 'storeKey'>): SheetTexts {
  return {
    ...(blacklist === null ? noEntry : entryTexts(blacklist)),
    ...Object.fromEntries(aspects.map((aspect) => [aspectColumn(aspect), String(rated?.[aspect] ?? '')])),
    note: plainLines(note),
    myRating: rating === null ? '' : String(rating),
    tags: tagsText(tags),
  };
}

function blacklistOf(kept: StoreMark, texts: SheetTexts, now: string): StoreMark['blacklist'] {
  const reason = texts.blacklist ?? kept.blacklist?.reason ?? '';
  if (reason === '') return null;
  const expires = texts['blacklist.expires'] ?? kept.blacklist?.expires ?? '';
  const { 'blacklist.severity': severity = '', 'blacklist.proof': proof, 'blacklist.matches': matches = '' } = texts;
  return {
    ...kept.blacklist,
    reason,
    at: kept.blacklist?.at ?? now,
    expires: expires === '' ? null : expires,
    ...(severity !== '' && { severity: severity as Severity }),
    ...(proof !== undefined && { proof: proof === '' ? null : proof }),
    ...(matches !== '' && { matches: tagsIn(matches) as MatchKind[] }),
  };
}

const isOfEntry = (column: string) => column === 'blacklist' || column.startsWith('blacklist.');

/** Ratings of single aspects after the texts of a sheet; an empty one takes a rating back. */
function aspectsWith({ aspects: rated }: StoreMark, texts: SheetTexts): Pick<StoreMark, 'aspects'> {
  const after = aspects.flatMap((aspect): [Aspect, number][] => {
    const stars = texts[aspectColumn(aspect)] ?? rated?.[aspect] ?? '';
    return stars === '' ? [] : [[aspect, Number(stars)]];
  });
  const isChanged = aspects.some((aspect) => aspectColumn(aspect) in texts);
  return isChanged ? { aspects: Object.fromEntries(after) } : {};
}

/** Whether texts speak of an entry of the blacklist without the reason that makes it one. */
export const lacksReason = (kept: SheetTexts, texts: SheetTexts): boolean =>
  (texts.blacklist ?? kept.blacklist ?? '') === '' &&
  Object.entries(texts).some(([column, text]) => isOfEntry(column) && text !== '');

/** A mark with the texts of a sheet; a column that is not among them leaves its part as it is. */
export function markWith(kept: StoreMark, texts: SheetTexts, now: string): StoreMark {
  const { note, myRating, tags } = texts;
  return {
    ...kept,
    note: note ?? kept.note,
    rating: myRating === undefined ? kept.rating : myRating === '' ? null : Number(myRating),
    tags: tags === undefined ? kept.tags : tagsIn(tags),
    ...aspectsWith(kept, texts),
    blacklist: Object.keys(texts).some(isOfEntry) ? blacklistOf(kept, texts, now) : kept.blacklist,
    updatedAt: now,
  };
}
