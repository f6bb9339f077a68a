/** What spreadsheet programs may skip before a formula: blanks, control and invisible characters, quotes, other list separators. */
const skipped = /^[\s\p{Cc}\p{Cf}"';,]*/u;
/** What may start a formula or a command, half and full width. */
const starts = /^[=+\-@|%＝＋－＠｜％]/;

/**
 * Makes a text safe in a CSV file, which has no types: a text that could be taken for a formula gets an apostrophe in front. A text that
 * has one already gets another, so that taking one away gives back every text as it was.
 */
export function guard(text: string): string {
  return text.startsWith("'") || starts.test(text.replace(skipped, '')) ? `'${text}` : text;
}
