import { foldName } from './fold-name';

/** Labels before the name of a payee; longer ones first. */
const labels =
  '开户名称|账户名称|账户名|帐户名称|帐户名|开户名|户名|收款单位|收款公司|收款方|收款人(?:姓名|名称)?|单位名称|公司名称|持卡人|卡主|account name|name of account|' +
  "a/c name|acc(?:ount)? holder|beneficiary(?:[’']s)?(?: name)?|payee(?: name)?|bank account name";
const labelled = new RegExp(`(?:${labels})\\s{0,3}(?:[:：=]|是|为|叫|\\bis\\b)\\s{0,3}([^\\n\\r;；,，|]{1,80})`, 'giu');
/** What ends a name that is followed by the next label on the same line. */
const next =
  /\s{0,3}(?:开户行|开户银行|\p{Script=Han}{0,8}银行|账号|帐号|账户|卡号|税号|电话|手机|地址|金额|备注|account (?:no|number)|bank(?:\s|:|：)|swift|iban|a\/c no|tel|phone|address|amount).{0,80}$/iu;

/**
 * Names of payees that a text gives after a label (户名, 收款人, beneficiary …), without doubles, in order; [] when it names none. The name
 * ends at the line, a comma or the next label. At most five.
 */
export function readPayees(text: string): string[] {
  const names = Array.from(text.slice(0, 20_000).normalize('NFKC').matchAll(labelled)).flatMap(({ 1: found = '' }) => {
    const name = found
      .replace(next, '')
      .replace(/[\s。.]+$/, '')
      .trim();
    return foldName(name) === '' || /^\d+$/.test(foldName(name)) ? [] : [name];
  });
  return [...new Map(names.map((name) => [foldName(name), name])).values()].slice(0, 5);
}
