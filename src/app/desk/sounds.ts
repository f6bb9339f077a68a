import { pinyin } from 'pinyin-pro';

const isHan = /\p{Script=Han}/u;

/** A text made once for each character: a few thousand make up all names, and asking the dictionary each time would take minutes. */
export function madeOnce<Made>(make: (character: string) => Made): (character: string) => Made {
  const known = new Map<string, Made>();
  return (character) => {
    const before = known.get(character);
    if (before !== undefined) return before;
    const made = make(character);
    known.set(character, made);
    return made;
  };
}

/** The usual pinyin of a Chinese character with its tone as a digit, `qing1`; empty for any other character. */
export const soundOf = madeOnce((character) =>
  isHan.test(character) ? pinyin(character, { toneType: 'num', v: true }) : '',
);

/** A Chinese character as people type it, without its tone; any other as it is. */
export const typedOf = madeOnce((character) => soundOf(character).replace(/\d$/, '') || character);
