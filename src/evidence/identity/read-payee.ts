import { foldName } from './fold-name';

/** Labels before the name of a payee; longer ones first. */
const labels =
  '开户名称|账户名称|账户名|帐户名称|帐户名|开户名|户名|收款单位|收款公司|收款方|收款人(?:姓名|名称)?|单位名称|公司名称|持卡人|卡主|account name|name of account|' +
  "a/c name|acc(?:ount)? holder|beneficiary(?:[’']s)?(?: name)?|payee(?: name)?|bank account name";
const labelled = new RegExp(`(?:${labels})\\s{0,3}(?:[:：=]|是|为|叫|\\bis\\b)\\s{0,3}([^\\n\\r;；,，|]{1,80})`, 'giu');
/** Labels that more often stand before a number: only a Chinese name after them is a payee. */
const beforeNumbers =
  /(?:收款|公司|对公|打款|转账)?(?:账户|账号|帐户|帐号|卡号)\s{0,3}[:：]\s{0,3}(\p{Script=Han}[^\n\r;；,，|]{1,80})/gu;
/** Labels without a colon, and a bare "Name:" beside an account; a product has a name too. */
const unmarked =
  /(?:[Aa]ccount [Hh]older|ACCOUNT HOLDER|[Bb]eneficiary|BENEFICIARY)\s{1,3}([A-Z\p{Script=Han}][^\n\r;,|]{1,60})/gu;
const bareName = /(?:^|[\n:;,])\s{0,3}(?:name|姓名)\s{0,3}[:：]\s{0,3}([^\n\r;；,，|]{1,80})/giu;
const ofAccount = /account|bank|iban|账号|账户|卡号|开户/i;

/** What ends a name that is followed by the next label on the same line. */
const next =
  /\s{0,3}(?:开户行|开户银行|\p{Script=Han}{0,8}银行|账号|帐号|账户|卡号|税号|电话|手机|地址|金额|备注|account (?:no|number)|bank(?:\s|:|：)|swift|iban|a\/c no|tel|phone|address|amount|\d[\d -]{7}).{0,80}$/iu;

/**
 * Names of payees that a text gives after a label (户名, 收款人, beneficiary …), without doubles, in order; [] when it names none. The name
 * ends at the line, a comma or the next label. At most five.
 */
export function readPayees(text: string): string[] {
  const whole = text.slice(0, 20_000).normalize('NFKC');
  const patterns = [labelled, beforeNumbers, unmarked, ...(ofAccount.test(whole) ? [bareName] : [])];
  const found = patterns.flatMap((pattern) => Array.from(whole.matchAll(pattern)));
  const names = found
    .sort((one, other) => one.index - other.index)
    .flatMap(({ 1: value = '' }) => {
      const name = value
        .replace(next, '')
        .replace(/[\s。.]{1,10}$/, '')
        .trim();
      return foldName(name) === '' || /^\d+$/.test(foldName(name)) ? [] : [name];
    });
  return [...new Map(names.map((name) => [foldName(name), name])).values()].slice(0, 5);
}
