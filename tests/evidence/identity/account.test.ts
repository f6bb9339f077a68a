import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCardNumber, isIban, passesLuhn } from '@/evidence/identity/account-numbers';
import { isPersonName } from '@/evidence/identity/person-name';
import { readAccounts } from '@/evidence/identity/read-account';
import { readPayees } from '@/evidence/identity/read-payee';

/** A made-up card: the digits given with the check digit that fits. */
const cardOf = (digits: string) => digits + '0123456789'.split('').find((digit) => passesLuhn(digits + digit));
const card = cardOf('622200000000123456');

describe('isPersonName', () => {
  it.each([
    '王小明',
    '李雷',
    '欧阳小明',
    '王李小明',
    '张先生',
    '*小明',
    '王**',
    '阿里木·买买提',
    ' 陈 某 某 ',
    '诸葛明',
  ])('takes %s for a person', (name) => expect(isPersonName(name)).toBe(true));

  it.each([
    '示例市晴川商贸有限公司',
    '王记工厂',
    '李氏商行',
    '马到成功',
    'Wang Xiaoming',
    '',
    '王',
    '示例',
    '金牌客服',
    '义乌市小满玩具厂',
  ])('does not take "%s" for a person', (name) => expect(isPersonName(name)).toBe(false));
});

describe('account numbers', () => {
  it('catches every single wrong digit of a card', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 999_999_999 }),
        fc.nat(17),
        fc.integer({ min: 1, max: 9 }),
        (body, at, add) => {
          const right = cardOf(`62220000${String(body).padStart(9, '0')}`);
          const wrong = Array.from(right)
            .with(at, String((Number(right[at]) + add) % 10))
            .join('');
          expect(isCardNumber(right)).toBe(true);
          expect(passesLuhn(wrong)).toBe(false);
        },
      ),
    );
  });

  it('knows IBANs by their check', () => {
    expect(['GB29 NWBK 6016 1331 9268 19', 'DE89370400440532013000'].map(isIban)).toEqual([true, true]);
    expect(['GB28NWBK60161331926819', 'hello', ''].map(isIban)).toEqual([false, false, false]);
  });
});

describe('readAccounts', () => {
  it.each([
    [`卡号 ${card}`, 'personal', card.slice(-4)],
    [`${card.slice(0, 4)} ${card.slice(4, 8)} ${card.slice(8, 12)} ${card.slice(12)}`, 'personal', card.slice(-4)],
    ['可以走私户', 'personal', null],
    ['pay to my personal bank account', 'personal', null],
    ['对公账户 3301040160000012345', 'company', '2345'],
    ['公司基本户 工商银行', 'company', null],
    ['支付宝账号：seller@example.com', 'wallet', null],
    ['支付宝 13800000000', 'wallet', null],
    ['微信转账给我', 'wallet', null],
    ['扫收款码', 'wallet', null],
    ['IBAN DE89 3704 0044 0532 0130 00', 'abroad', '3000'],
    ['SWIFT: ABCDCNBJ', 'abroad', 'CNBJ'],
    ['账号：3301040160000012345', 'unknown', '2345'],
  ])('reads %s as %s', (text, kind, tail) => expect(readAccounts(text)[0]).toMatchObject({ kind, tail }));

  it('sees a card that is called a company account', () => {
    expect(readAccounts(`对公账户 ${card}`)[0]).toMatchObject({ kind: 'personal', isCardCalledCompany: true });
    expect(readAccounts(`卡号 ${card}`)[0]).toMatchObject({ isCardCalledCompany: false });
  });

  it.each([
    `订单号 ${card}`,
    '运单号：7712345678901',
    '支付宝担保交易',
    '关注微信公众号',
    '你好',
    '',
    '统一社会信用代码 914403001922038216',
    'SWIFT delivery please',
  ])('sees no account in "%s"', (text) => expect(readAccounts(text)).toEqual([]));
});

describe('readPayees', () => {
  it.each([
    ['户名：示例市晴川商贸有限公司\n账号：123456', ['示例市晴川商贸有限公司']],
    ['开户名称: 王小明 开户行: 示例银行', ['王小明']],
    ['收款人是王小明，卡号是 6222', ['王小明']],
    ['Beneficiary: Example Trading Co. Ltd\nSWIFT: ABCDCNBJ', ['Example Trading Co. Ltd']],
    ['account name: WANG XIAOMING account no: 123', ['WANG XIAOMING']],
    ['户名：王小明；收款人：王小明', ['王小明']],
    ['户名：王小明\n户名：李雷', ['王小明', '李雷']],
    ['没有名字', []],
    ['户名：', []],
  ])('reads %s', (text, payees) => expect(readPayees(text)).toEqual(payees));

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        readPayees(`户名：${text}`);
        readAccounts(`账号 ${text}`);
        isPersonName(text);
      }),
    );
  });
});
