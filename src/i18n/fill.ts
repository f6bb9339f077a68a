/** Puts values into a sentence: `{0}` is the first, `{1}` the second. */
export function fill(sentence: string, ...values: string[]): string {
  return sentence.replace(/\{(\d)\}/g, (_, index: string) => values[Number(index)] ?? '');
}
