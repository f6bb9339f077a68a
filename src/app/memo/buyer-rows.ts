import { kindOf, type CheckAnswer } from '@/domain/check-answer';
import { checkIds } from '@/domain/checks';
import type { Language } from '@/domain/language';
import type { StoreMark } from '@/domain/mark';
import type { MemoRow } from '@/domain/memo';
import { checksWords, wordedGuide } from '@/i18n/checks-words';
import { formatIn } from '@/i18n/format';
import { memoWords } from '@/i18n/memo-words';
import type { StoredSettings } from '../settings';
import { policyTable } from '../policy-table';
import { memoRow, told } from './memo-row';

/** Checks with an outcome, in the order a buyer goes through them; good ones are the mitigations. */
export function checkRows(answers: CheckAnswer[], language: Language): MemoRow[] {
  const { states, yes, no } = checksWords[language];
  return checkIds.flatMap((check) => {
    const answer = answers.find((one) => one.check === check);
    if (!answer || answer.outcome === null) return [];
    const { name, outcomes, questions } = wordedGuide(check, language);
    const said = Object.entries(answer.answers).map(
      ([question, text]) => `${questions[question] ?? question}: ${text === 'yes' ? yes : text === 'no' ? no : text}`,
    );
    return [
      memoRow(name, `${states[kindOf(answer)]}: ${outcomes[answer.outcome] ?? answer.outcome}`, {
        detail: told(answer.note, ...said),
        place: answer.proofUrl ?? '',
        at: answer.on === null ? answer.updatedAt : `${answer.on}T00:00:00.000Z`,
      }),
    ];
  });
}

/** What the buyer wrote on the store. */
export function ownRows({ rating, tags, note, blacklist, updatedAt }: StoreMark, language: Language): MemoRow[] {
  const { rows } = memoWords[language];
  return [
    ...(blacklist === null ? [] : [memoRow(rows.blacklist, blacklist.reason, { at: blacklist.at })]),
    ...(rating === null ? [] : [memoRow(rows.rating, `${String(rating)} / 5`, { at: updatedAt })]),
    ...(tags.length === 0 ? [] : [memoRow(rows.tags, tags.join(', '), { at: updatedAt })]),
    ...(note === '' ? [] : [memoRow(rows.note, note, { at: updatedAt })]),
  ];
}

/** Numbers of the policy that are the buyer's own, beside the usual ones. */
export function numberRows(settings: StoredSettings, language: Language): MemoRow[] {
  const words = memoWords[language];
  const format = formatIn(language);
  const shown = (unit: string, value: number) => (unit === 'share' ? format.percent(value) : String(value));
  return policyTable(settings, language).groups.flatMap(({ title, numbers }) =>
    numbers
      .filter(({ value, usual }) => value !== usual)
      .map(({ name, value, usual, unit }) =>
        memoRow(`${title}: ${name}`, shown(unit, value), { detail: words.usual(shown(unit, usual)) }),
      ),
  );
}
