import { bands, type Assessment, type Band } from '@/domain/assessment';

/** `unclear` is as new to a buyer as `guarded`: it asks to look again. */
const weight = (band: Band) => (band === 'unclear' ? bands.indexOf('guarded') : bands.indexOf(band));

/** Names what was found: the band, then the rules that found a risk, in order. One the buyer silenced is not news. */
export function findingsKeyOf(
  { band, findings }: Pick<Assessment, 'band' | 'findings'>,
  silenced: ReadonlySet<string> = new Set(),
): string {
  const spoken = findings.filter(({ answer, rule }) => answer === 'risk' && !silenced.has(rule));
  const risks = spoken.map(({ rule }) => rule);
  return [band, ...risks.toSorted()].join(' ');
}

/**
 * True while nothing is new since the buyer asked for quiet: no further rule finds a risk and the band is no worse. Pages of
 * one store differ, so a risk that is gone does not end the quiet.
 */
export function isQuiet(quietFor: string | null, findingsKey: string): boolean {
  if (quietFor === null) return false;
  const [oldBand, ...oldRisks] = quietFor.split(' ');
  const [newBand, ...newRisks] = findingsKey.split(' ');
  const bandOf = (word: string | undefined) => bands.find((band) => band === word) ?? 'stop';
  return weight(bandOf(newBand)) <= weight(bandOf(oldBand)) && newRisks.every((risk) => oldRisks.includes(risk));
}
