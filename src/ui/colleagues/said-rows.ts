import { aspects, isInForce, severityOf, type BlacklistEntry, type StoreMark } from '@/domain/mark';
import type { SharedWord } from '@/domain/shared-word';
import { colleagueWording } from './colleague-words';

/** One field of a colleague's word beside the buyer's own; texts as they were written, `day` as it is shown. */
export interface SaidRow {
  field: string;
  they: string;
  you: string;
  day: string;
}

/** An entry in one text: how serious, why, until when, and its proof. */
function entryText(entry: BlacklistEntry, now: string): string {
  const { said, marks, format } = colleagueWording();
  const { expires, proof } = entry;
  const end = expires === null ? [] : [(isInForce(entry, now) ? said.until : said.over)(format.day(expires))];
  const why = proof == null ? said.noProof : `${said.proof} ${proof}`;
  return [marks.severities[severityOf(entry)], `“${entry.reason}”`, ...end, why].join(' · ');
}

/** The fields a colleague says something about, with what the buyer says of the same; `now` is ISO 8601. */
export function saidRows({ entry }: SharedWord, mark: StoreMark, now: string): SaidRow[] {
  const { said, marks, format } = colleagueWording();
  const { blacklist, rating, ratings, date } = entry;
  const stars = (value: number | null | undefined) => (value == null ? said.nothing : said.ratingOf(value));
  const rated = (field: string, they: number | null | undefined, own: number | null | undefined): SaidRow[] =>
    they == null ? [] : [{ field, they: stars(they), you: stars(own), day: format.day(date) }];
  const listed = blacklist && {
    field: said.blacklist,
    they: entryText(blacklist, now),
    you: mark.blacklist === null ? said.nothing : entryText(mark.blacklist, now),
    day: format.day(blacklist.at),
  };
  return [
    ...(listed ? [listed] : []),
    ...rated(said.overall, rating, mark.rating),
    ...aspects.flatMap((aspect) => rated(marks.aspects[aspect], ratings[aspect], mark.aspects?.[aspect])),
  ];
}
