const openings = /[（〔［【「『《〈({[<]/g;
const closings = /[）〕］】」』》〉)}\]>]/g;

/** Traditional and variant characters of names and of words on paying, each followed by its usual form. */
const usualForm: Record<string, string> = Object.fromEntries(
  Array.from(
    '廠厂號号貿贸電电務务責责國国廣广東东華华業业製制織织飾饰裝装實实發发達达興兴銀银帳账帐账賬账戶户轉转線线匯汇貨货個个體体區区縣县鎮镇換换認认確确過过繞绕開开財财碼码給给聯联視视頻频驗验參参觀观評评價价單单點点擊击凍冻結结審审計计暫暂',
  ).flatMap((character, at, all) => (at % 2 === 0 ? [[character, all[at + 1] ?? character]] : [])),
);

/** Characters with their usual Mainland form; one for one, so that places in the text stay where they are. */
export function usualForms(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => usualForm[character] ?? character);
}

/**
 * A name made comparable: NFKC, every kind of bracket as "()", blanks, invisible characters and dots gone, lower case, variant characters
 * in their usual form. Idempotent. "" for a name of blanks.
 */
export function foldName(name: string): string {
  return usualForms(
    name
      .slice(0, longestName)
      .normalize('NFKC')
      .toLowerCase()
      .normalize('NFKC')
      .replace(openings, '(')
      .replace(closings, ')')
      .replace(/[\s\p{Default_Ignorable_Code_Point}.,·•・‧、。，;:'"“”‘’*_-]/gu, ''),
  );
}

/** No registered name is longer; the rest of a longer text is not looked at. */
const longestName = 200;
