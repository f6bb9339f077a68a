/** Longer texts are compared by their first part, which bounds the work a page can cause. */
const longestText = 300;
const shingleLength = 3;
/**
 * Different shingles a text needs to be compared: 8 are ten characters. "好评", "质量很好，发货快" and their like repeat honestly. A text without
 * Chinese characters needs three times as many, since a word there is several letters. Our judgement; the domain handbook (3.3) names
 * six characters as the least.
 */
const fewestShingles = 8;
const fewestLatinShingles = 24;
const chinese = /\p{Script=Han}/u;

/** A review's words without width, case, spaces, punctuation and pictures; Chinese has no spaces, so none are kept. */
export function foldText(text: string): string {
  return text
    .slice(0, longestText)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * The different runs of three characters of a folded text, each as a 30-bit number, or null when the text is too short to be compared. Two
 * runs of one number are so rare among some ten thousand that no similarity moves by it.
 */
export function shinglesOf(folded: string): Uint32Array | null {
  const shingles = new Uint32Array(Math.max(0, folded.length - shingleLength + 1));
  for (let at = 0; at < shingles.length; at += 1) {
    const [a, b, c] = [folded.charCodeAt(at), folded.charCodeAt(at + 1), folded.charCodeAt(at + 2)];
    shingles[at] = (Math.imul(Math.imul(a, 0x9e3779b1) + b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35)) >>> 2;
  }
  const different = shingles.sort().filter((shingle, at, all) => shingle !== all[at - 1]);
  return different.length >= (chinese.test(folded) ? fewestShingles : fewestLatinShingles) ? different : null;
}
