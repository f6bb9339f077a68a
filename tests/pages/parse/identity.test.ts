import { encodedLogin, memberId, offerId, shopUrl } from '../../../src/pages/parse/identity';
import { table } from './table';

table('offerId', offerId, [
  [900000000007, '900000000007'],
  ['https://detail.1688.com/offer/900000000007.html?x=1', '900000000007'],
  ['https://m.1688.com/offer/900000000007.html', '900000000007'],
  ['https://detail.m.1688.com/page/index.html?offerId=900000000007', '900000000007'],
  ['https://evil1688.com/offer/900000000007.html', undefined],
  ['12', undefined],
  ['javascript:1', undefined],
]);
table('memberId', memberId, [
  ['b2b-22190000000000abcd', 'b2b-22190000000000abcd'],
  ['shangjia168', 'shangjia168'],
  ['店 铺', undefined],
]);
table('encodedLogin', encodedLogin, [
  ['%E6%B5%8B%E8%AF%95%E5%BA%97', '测试店'],
  ['shangjia168', 'shangjia168'],
  ['%B2%E2%CA%D4', undefined],
]);
table('shopUrl', shopUrl, [
  ['https://shop1a2b3c4d5e6f7.1688.com/page/offerlist.htm?a=1', 'https://shop1a2b3c4d5e6f7.1688.com'],
  ['//runheng.1688.com', 'https://runheng.1688.com'],
  ['https://winport.m.1688.com/page/index.html?memberId=b', undefined],
  ['https://detail.1688.com/', undefined],
  ['https://shop1.evil.com', undefined],
  ['shop', undefined],
]);
