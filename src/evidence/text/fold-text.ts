import { usualForms } from '../identity/fold-name';

/** A text made ready for matching; `places[i]` is where its i-th character stood in the text as given, `given` that text up to the cap. */
export interface FoldedText {
  text: string;
  places: number[];
  given: string;
  /** the text was longer than `longestText` and its end was not looked at */
  isCut: boolean;
}

/** Characters looked at; a long chat is a few thousand. Our judgement. */
export const longestText = 20_000;

/** Cyrillic and Greek letters drawn like Latin ones. */
const drawnLike: Record<string, string> = Object.fromEntries(
  Array.from('аaеeоoрpсcуyхxіiѕsјjνvχxοoαaωwѵvԝwτtкkмmтtвb').flatMap((letter, at, all) =>
    at % 2 === 0 ? [[letter, all[at + 1] ?? letter]] : [],
  ),
);

function foldCharacter(character: string): string {
  return character
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/[\u0370-\u052f]/g, (letter) => drawnLike[letter] ?? letter);
}

const isBlank = (character: string | undefined) => character !== undefined && /^\s$/u.test(character);

/**
 * Folds a text for matching phrases: full width, invisible characters, accents and strokes drawn over letters, case, look-alike letters
 * and variant Chinese characters; runs of blanks become one. Idempotent, and linear: every character is looked at once.
 */
export function foldText(given: string): FoldedText {
  const isCut = given.length > longestText;
  const kept = given.slice(0, longestText);
  const places: number[] = [];
  const parts: string[] = [];
  let at = 0;
  let wasBlank = false;
  for (const character of kept) {
    for (const folded of foldCharacter(character)) {
      const blank = isBlank(folded);
      if (!blank || !wasBlank) {
        parts.push(blank ? (/[\n\r]/.test(folded) ? '\n' : ' ') : folded);
        for (let unit = 0; unit < folded.length; unit++) places.push(at);
      } else if (/[\n\r]/.test(folded)) parts[parts.length - 1] = '\n';
      wasBlank = blank;
    }
    at += character.length;
  }
  return { text: usualForms(parts.join('')), places, given: kept, isCut };
}
