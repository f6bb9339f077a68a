/** One character read as another because no licence code can hold it; `at` counts from 0 in the bare code. */
export interface Correction {
  at: number;
  from: string;
  to: string;
}

export interface CodeText {
  code: string;
  corrections: Correction[];
}

/** Longest text looked at: a licence code, its label and blanks between all characters. */
const longest = 120;
const label =
  /^(?:统一社会信用代码|社会信用代码|信用代码|统一代码|税号|纳税人识别号|营业执照(?:注册号|号)?|注册号|工商注册号|USCC|UNIFIEDSOCIALCREDITCODE|CREDITCODE|LICEN[CS]E)/;

/** Letters no licence code holds, with the characters they are mistaken for (uscc.json, excluded letters). */
const lookAlikes: Record<string, readonly string[]> = { O: ['0'], I: ['1'], Z: ['2'], S: ['5'], V: ['U', 'Y'] };

/** The bare characters of a typed code: full width folded, upper case, label, blanks, dots and dashes gone. Idempotent. */
export function bareCode(typed: string): string {
  const folded = typed
    .slice(0, longest)
    .normalize('NFKC')
    .toUpperCase()
    .normalize('NFKC')
    .replace(/[\s\p{Default_Ignorable_Code_Point}\p{Pd}\p{Pc}:;.,·、。#/\\|()[\]【】「」“”"']/gu, '');
  const bare = folded.replace(label, '');
  return bare === folded ? bare : bareCode(bare);
}

/**
 * The bare code with letters that cannot stand in it replaced by what they look like. `choice` picks among several look-alikes (V may
 * be U or Y): 0 for the first.
 */
export function withoutLookAlikes(bare: string, choice: number): CodeText {
  const corrections: Correction[] = [];
  const code = Array.from(bare, (from, at) => {
    const options = lookAlikes[from];
    const to = options && (options[choice] ?? options[0]);
    if (to !== undefined) corrections.push({ at, from, to });
    return to ?? from;
  }).join('');
  return { code, corrections };
}
