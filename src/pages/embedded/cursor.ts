/** Where a literal is being read. `cut` is set when the text ended or could not be understood: nothing after it is read. */
export interface Cursor {
  readonly text: string;
  at: number;
  /** values that may still be read; bounds time and memory */
  left: number;
  cut: boolean;
}

const valueLimit = 1_000_000;
const space = 32;
const slash = 47;
const star = 42;

/** A cursor on `text` at a position counted from 0. */
export function cursorAt(text: string, at: number): Cursor {
  return { text, at, left: valueLimit, cut: false };
}

/** Moves over blanks and comments and returns the code of the next character, NaN at the end. */
export function nextCode(cursor: Cursor): number {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code <= space || code === 0xa0 || code === 0xfeff) {
      cursor.at += 1;
    } else if (code === slash && text.charCodeAt(cursor.at + 1) === star) {
      const end = text.indexOf('*/', cursor.at + 2);
      cursor.at = end < 0 ? text.length : end + 2;
    } else if (code === slash && text.charCodeAt(cursor.at + 1) === slash) {
      const end = text.indexOf('\n', cursor.at);
      cursor.at = end < 0 ? text.length : end + 1;
    } else {
      return code;
    }
  }
}
