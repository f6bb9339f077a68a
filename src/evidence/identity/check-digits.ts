/** Characters of a licence code: no I, O, S, V, Z (GB 32100-2015). */
export const licenceAlphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const licenceWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const organisationWeights = [3, 7, 9, 10, 5, 8, 4, 2];

/** Sum of value times weight; undefined when a character has no value or there are not as many as weights. */
function weighed(text: string, weights: readonly number[], valueOf: (character: string) => number): number | undefined {
  const values = Array.from(text, valueOf);
  if (values.length !== weights.length || values.some((value) => value < 0 || Number.isNaN(value))) return undefined;
  return values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
}

/**
 * The 18th character of a unified social credit code from its first 17 (GB 32100-2015); undefined when one of them is not of its
 * alphabet. The outer `% 31` matters: without it every code that ends in 0 would be refused, as one public library does.
 */
export function licenceCheckOf(first17: string): string | undefined {
  const sum = weighed(first17, licenceWeights, (character) => licenceAlphabet.indexOf(character));
  return sum === undefined ? undefined : licenceAlphabet[(31 - (sum % 31)) % 31];
}

/** The ninth character of an organisation code from its first eight, digits and A to Z (GB 11714-1997); else undefined. */
export function organisationCheckOf(first8: string): string | undefined {
  const sum = weighed(first8, organisationWeights, (character) =>
    /^[0-9A-Z]$/.test(character) ? Number.parseInt(character, 36) : -1,
  );
  if (sum === undefined) return undefined;
  const rest = 11 - (sum % 11);
  if (rest === 10) return 'X';
  return rest === 11 ? '0' : String(rest);
}

/** The 15th digit of an old registration number from its first 14: ISO 7064 MOD 11,10 (GS 15-2006); undefined for other text. */
export function registrationCheckOf(first14: string): string | undefined {
  if (!/^\d{14}$/.test(first14)) return undefined;
  let product = 10;
  for (const digit of first14) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return String((11 - product) % 10);
}
