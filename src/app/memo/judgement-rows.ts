import type { Language } from '@/domain/language';
import type { MemoRow } from '@/domain/memo';
import type { JudgedStore } from '@/domain/view';
import { factNames } from '@/domain/page-facts';
import type { Facts } from '@/evidence/facts';
import { cardWords } from '@/i18n/card-words';
import { factWords } from '@/i18n/fact-words';
import { formatIn } from '@/i18n/format';
import { memoWords } from '@/i18n/memo-words';
import { factText } from './fact-text';
import { memoRow, told } from './memo-row';

/** The verdict with its band, score and coverage. */
export function verdictRows({ assessment, pageUrl, readAt }: JudgedStore, language: Language): MemoRow[] {
  const { rows } = memoWords[language];
  const format = formatIn(language);
  const { band, score, best, answered, asked, coverage } = assessment;
  return [
    memoRow(rows.band, cardWords[language].bands[band]),
    memoRow(rows.score, format.count(score), { detail: best === score ? '' : rows.scoreRange(format.count(best)) }),
    memoRow(rows.read, `${format.count(answered)} / ${format.count(asked)}`, { detail: format.percent(coverage) }),
    memoRow(rows.page, pageUrl, { at: readAt }),
  ];
}

/** Every finding with what it adds, what to do, and where its facts were read. */
export function findingRows({ assessment }: JudgedStore, language: Language): MemoRow[] {
  const words = memoWords[language];
  const format = formatIn(language);
  return assessment.findings.map(({ title, value, answer, points, reason, advice, change, proof }) => {
    const read = proof.filter(({ place }) => place !== null);
    return memoRow(`${words.answers[answer]}: ${title}`, value, {
      detail: told(reason, advice, change, points > 0 ? words.points(format.count(Math.round(points))) : ''),
      place: read.map(({ place }) => place).join('; '),
      at: read[0]?.at ?? null,
    });
  });
}

/** Every fact known of the store and the offer, with who told it, where and when. */
export function factRows({ known }: Facts, language: Language): MemoRow[] {
  const words = memoWords[language];
  return factNames.flatMap((name) => {
    const fact = known[name];
    if (!fact) return [];
    const { place, at, origin } = fact;
    return [
      memoRow(factWords[language][name], factText(name, fact.value, language), {
        detail: words.origins[origin],
        place,
        at,
      }),
    ];
  });
}
