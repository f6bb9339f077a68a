import type { Language, Words } from '@/domain/language';
import type { Money } from '@/domain/money';
import type { PayeeMatch } from '@/domain/pasted';
import type { Channel, PaymentVerdict } from '@/domain/payment';

export const escrowNote: Words = {
  en:
    'Escrow means an order paid inside 1688 (担保交易): 1688 holds the money. A QR code or a transfer to someone’s Alipay or WeChat is ' +
    'not escrow. The money goes to the seller when you confirm receipt, or by itself about ten days after shipping: inspect the goods ' +
    'before that, or ask to extend.',
  zh_CN:
    '担保交易是指在 1688 站内付款的订单，由 1688 保管货款。扫码或转账到他人的支付宝、微信不是担保交易。您确认收货后货款放给卖家，' +
    '否则发货约十天后自动放款：请在此之前验货，或申请延长收货。',
};

const channelNames: Record<Channel, Words> = {
  escrow: { en: 'inside 1688 escrow 担保交易', zh_CN: '走 1688 担保交易' },
  bank: { en: 'by bank transfer 对公转账', zh_CN: '对公转账' },
  other: { en: 'by this way', zh_CN: '以此方式' },
  private: { en: 'to a private account', zh_CN: '付到私人账户' },
};

// made once, because making one costs more than all the rest of an answer
const whole = new Intl.NumberFormat('en-US');
const chineseNames = new Intl.DisplayNames('zh-CN', { type: 'currency' });
const toTheCent = new Intl.NumberFormat('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** "USD 10,000" or "USD 499.99"; in Chinese "499.99 美元". */
function moneyText({ amount, currency }: Money, language: Language): string {
  const number = (Number.isInteger(amount) ? whole : toTheCent).format(amount);
  return language === 'en'
    ? `${currency} ${number}`
    : `${number} ${currency === 'CNY' ? '元' : chineseNames.of(currency)}`;
}

export interface ReasonParts {
  verdict: PaymentVerdict;
  channel: Channel;
  isStopBand: boolean;
  payee: PayeeMatch | null;
  prepaid: Money;
  /** open prepayments with the store, null when there are none */
  open: Money | null;
  years: number | null;
  /** prepayment over the fees paid; null when the years are unknown */
  feeRatio: number | null;
  maxPrepay: Money;
  maxInEscrow: Money;
}

const one = (ratio: number): string => (ratio >= 0.1 || ratio === 0 ? ratio.toFixed(1) : 'less than 0.1');

function weighedEn({ prepaid, open, years, feeRatio }: ReasonParts): string {
  const also = open ? ` (and ${moneyText(open, 'en')} still open)` : '';
  const up = `${moneyText(prepaid, 'en')} up front${also}`;
  return feeRatio === null || years === null
    ? `${up} goes to a store whose years could not be read, so it is judged as a new store`
    : `${up} is ${one(feeRatio)} times the fees this store has paid`;
}

function weighedZh({ prepaid, open, years, feeRatio }: ReasonParts): string {
  const also = open ? `（另有 ${moneyText(open, 'zh_CN')}未完结）` : '';
  const up = `预付 ${moneyText(prepaid, 'zh_CN')}${also}`;
  return feeRatio === null || years === null
    ? `${up}，而该店年限未能读到，按新店判断`
    : `${up}，是该店已缴会员费的${feeRatio >= 0.1 || feeRatio === 0 ? ` ${feeRatio.toFixed(1)}` : '不到 0.1'} 倍`;
}

function insteadEn({ maxPrepay, maxInEscrow, channel }: ReasonParts): string {
  if (maxPrepay.amount > 0) return `now pay at most ${moneyText(maxPrepay, 'en')} ${channelNames[channel].en}`;
  if (maxInEscrow.amount > 0)
    return `pay nothing this way, and now at most ${moneyText(maxInEscrow, 'en')} ${channelNames.escrow.en}`;
  return 'pay nothing more now';
}

function insteadZh({ maxPrepay, maxInEscrow, channel }: ReasonParts): string {
  if (maxPrepay.amount > 0) return `现在${channelNames[channel].zh_CN}最多付 ${moneyText(maxPrepay, 'zh_CN')}`;
  if (maxInEscrow.amount > 0)
    return `不要这样付，现在最多${channelNames.escrow.zh_CN}付 ${moneyText(maxInEscrow, 'zh_CN')}`;
  return '现在不要再付';
}

const within: Words = { en: 'within what is reasonable to risk now', zh_CN: '在目前合理的范围内' };
const blocked: Words = { en: 'a decisive warning stands against this store', zh_CN: '该店有决定性的警示' };
const privateWay: Words = {
  en: 'a private account, Alipay or WeChat transfer cannot be taken back',
  zh_CN: '付到私人账户、支付宝或微信的钱无法追回',
};

const payees: Partial<Record<PayeeMatch, Words>> = {
  person: {
    en: 'the payee is a person, not the company, and money sent to a person cannot be taken back',
    zh_CN: '收款人是个人而不是公司，付给个人的钱无法追回',
  },
  different: { en: 'the payee is not the company of this store', zh_CN: '收款人不是该店的公司' },
  near: {
    en: 'the payee is almost, but not exactly, the company of this store: let the seller correct the name first',
    zh_CN: '收款人与该店公司名称相近但不一致，请先让卖家更正',
  },
};

/** The reason in one sentence, with the ratio of the prepayment to the fees. */
export function reasonText(parts: ReasonParts, language: Language): string {
  const isEnglish = language === 'en';
  const weighed = isEnglish ? weighedEn(parts) : weighedZh(parts);
  const instead = isEnglish ? insteadEn(parts) : insteadZh(parts);
  const [pause, end] = isEnglish ? ['; ', '.'] : ['；', '。'];
  if (parts.isStopBand) return `${weighed}${pause}${blocked[language]}${pause}${instead}${end}`;
  const payee = parts.payee && payees[parts.payee];
  if (payee) return `${weighed}${pause}${payee[language]}${pause}${instead}${end}`;
  if (parts.channel === 'private') return `${weighed}${pause}${privateWay[language]}${pause}${instead}${end}`;
  if (parts.verdict === 'reasonable') return `${weighed}${pause}${within[language]}${end}`;
  return `${weighed}${pause}${instead}${end}`;
}
