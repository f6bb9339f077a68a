import type { AccountKind } from '@/domain/pasted';
import { foldText } from '../text/fold-text';
import { isCardNumber, isIban, isSwift } from './account-numbers';

/**
 * What a text says of an account. `cue` is the word or number that says it; `isCardCalledCompany`: the text speaks of a company's account
 * but gives a number shaped as a card (a company's 单位结算卡 is possible). `tail` is the last four characters of the number, null without.
 */
export interface ReadAccount {
  kind: AccountKind;
  cue: string;
  tail: string | null;
  isCardCalledCompany: boolean;
}

const companyCue =
  /对公(?:账户|账号|户)?|公户|公账|公司(?:账户|账号)|基本户|一般户|单位(?:账户|结算卡)|company (?:bank )?account|corporate account|business account/;
const personalCue =
  /私户|私人(?:账户|账号|卡)|个人(?:账户|账号|银行卡|卡)|(?:老板|法人|财务)(?:的)?卡|对私|储蓄卡|借记卡|(?:personal|private) (?:bank )?(?:account|card)/;
/** A wallet only as a way to be paid: 支付宝担保交易 and 微信公众号 are none. */
const walletCue =
  /(?:支付宝|微信)(?:账号|账户|收款|转账|付款码|二维码)|收款码|(?:支付宝|alipay) ?(?:号|account|id)? ?:? ?(?:[\w.+-]{1,40}@[\w.-]{3,40}|1[3-9]\d{9})|paypal ?:? ?[\w.+-]{1,40}@/;
/** Numbers that are no accounts although as long: 1688 order ids, parcels, licence codes. */
const otherNumber =
  /(?:订单(?:号|编号)?|运单(?:号)?|单号|快递(?:单号)?|信用代码|税号|执照|注册号|电话|手机|order(?: no| number| id)?|tracking(?: no| number)?)[ .:#]{0,3}$/;
const digits = /(?<![\da-z])\d(?:[ -]?\d){11,29}(?!\d)/g;
const iban = /(?<![a-z0-9])[a-z]{2}\d{2}(?: ?[a-z0-9]){11,30}(?![a-z0-9])/g;
const swift = /(?:swift|bic) ?(?:code ?:?|:) ?([a-z0-9]{8,11})(?![a-z0-9])/;

/** IBANs end where the check fits; blanks may join the next word to it. */
function ibanIn(text: string): string | undefined {
  for (const { 0: found } of text.matchAll(iban)) {
    const words = found.split(' ');
    for (let count = words.length; count > 0; count--) {
      const candidate = words.slice(0, count).join('');
      if (isIban(candidate)) return candidate.toUpperCase();
    }
  }
  return undefined;
}

/** A cue the writer neither refuses (严禁微信转账) nor says of the buyer (退款到您的支付宝账户). */
const setAside =
  /(?:勿|不要|不能|不会|不可|不收|严禁|禁止|谨防|不接受|不支持|拒绝|杜绝|避免|从不|绝不|never|do not|don't|not accept)[^,;。!?\n]{0,50}$|(?:您|你)(?:们)?的[^,;。!?\n]{0,4}$|\byour [a-z ]{0,12}$/;

function cueIn(text: string, cue: RegExp): string | undefined {
  for (const { index, 0: found } of text.matchAll(new RegExp(cue, 'g'))) {
    if (!setAside.test(text.slice(Math.max(0, index - 60), index))) return found;
  }
  return undefined;
}

function numbersIn(text: string): string[] {
  return Array.from(text.matchAll(digits)).flatMap(({ index, 0: found }) =>
    otherNumber.test(text.slice(Math.max(0, index - 20), index)) ? [] : [found.replace(/[ -]/g, '')],
  );
}

/**
 * Reads whose accounts a text names, by words (对公, 私户, 支付宝账号 …) and by the shape of numbers: a bank card is a person's, an IBAN or SWIFT
 * code is abroad. Most telling first: personal, wallet, company, abroad; `unknown` only where nothing else tells; [] where no account is
 * named. Give one message at a time: a card beside the words for a company's account is taken for called one. Never throws.
 */
export function readAccounts(text: string): ReadAccount[] {
  const folded = foldText(text).text;
  const numbers = numbersIn(folded);
  const card = numbers.find(isCardNumber);
  const company = cueIn(folded, companyCue);
  const personal = cueIn(folded, personalCue);
  const wallet = cueIn(folded, walletCue);
  const foreign = ibanIn(folded) ?? swift.exec(folded)?.[1]?.toUpperCase();
  const isForeign = foreign !== undefined && (isIban(foreign) || isSwift(foreign));
  const isCardCalledCompany = company !== undefined && card !== undefined && personal === undefined;
  const account = (kind: AccountKind, cue: string | undefined, number: string | undefined): ReadAccount[] =>
    cue === undefined ? [] : [{ kind, cue, tail: number?.slice(-4) ?? null, isCardCalledCompany }];
  const told = [
    ...account('personal', personal ?? card, card ?? numbers[0]),
    ...account('wallet', wallet, undefined),
    ...account('company', company, card === undefined ? numbers[0] : undefined),
    ...account('abroad', isForeign ? foreign : undefined, foreign),
  ];
  const isLabelled = /账号|账户|卡号|开户行|户名|account|a\/c/.test(folded);
  return told.length === 0 && isLabelled ? account('unknown', numbers[0], numbers[0]) : told;
}
