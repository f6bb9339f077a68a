import type { FoldedText } from './fold-text';

/** Marks set between characters; commas and line ends part clauses and are none. */
const gap = "[ .\\-_*/|~'·•、=+]";
const wechatWritten = '[薇威维徽]信|(?<![0-9a-z])v信';
/** Words before and after a marker word from which blanks are taken too: 加 v.x, 微 信 转账. */
const asking = `(?:(?:加我?|换|添加|联系)${gap}{1,3})?`;
const paying = `(?:${gap}{1,3}(?=转账|付款|打款|收款|转给|转我))?`;
const marker = `(?:[微薇威维徽v]${gap}{0,3}信|[vw]${gap}{0,3}x|q${gap}{0,3}q|扣${gap}{0,3}扣)`;
/** Three or more single Chinese characters, each set apart: 私 下 转 账. */
const spread = `\\p{Script=Han}(?:${gap}{1,3}\\p{Script=Han}){2,40}`;
/** The same written downwards, one character a line. */
const downwards = '(?<=^|\\n)\\p{Script=Han}(?:\\n\\p{Script=Han}){2,40}(?=\\n|$)';
const split = new RegExp(`${downwards}|${spread}|${asking}${marker}${paying}`, 'gu');
const between = new RegExp(`${gap}|\\n`, 'u');
const sameAsWechat = new RegExp(wechatWritten, 'gu');

/**
 * The folded text without the marks that sellers set between the characters of a word (v.x, 微 信, 私 下 转 账), and with WeChat in one
 * spelling. Chinese characters set apart only here and there are left, because blanks also part honest words.
 */
export function joinText({ text, places, given, isCut }: FoldedText): FoldedText {
  const parts: string[] = [];
  const kept: number[] = [];
  let from = 0;
  const copy = (to: number, isSplit: boolean) => {
    for (let at = from; at < to; at++) {
      const character = text.charAt(at);
      if (isSplit && between.test(character)) continue;
      parts.push(character);
      kept.push(places[at] ?? 0);
    }
    from = to;
  };
  for (const { index, 0: found } of text.matchAll(split)) {
    copy(index, false);
    copy(index + found.length, true);
  }
  copy(text.length, false);
  return { text: parts.join('').replace(sameAsWechat, '微信'), places: kept, given, isCut };
}
