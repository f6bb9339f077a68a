import { describe, expect, it } from 'vitest';
import { companyKindOf } from '@/evidence/company-kind';
import { factoryClaimIn } from '@/evidence/factory-claim';

describe('companyKindOf', () => {
  it.each([
    ['示例市晴川商贸有限公司', 'trader', '商贸'],
    ['示例市远帆电子商务有限公司', 'trader', '电子商务'],
    ['示例区云上电动工具商行', 'trader', '商行'],
    ['示例市明灯制造有限公司', 'factory', '制造'],
    ['示例镇蓝天塑料制品厂', 'factory', '厂'],
    ['示例镇小满服装厂（个体工商户）', 'sole-trader', '个体工商户'],
    ['示例镇小满服装厂(个体工商户)', 'sole-trader', '个体工商户'],
    ['示例市三禾文化用品有限公司', 'unknown', null],
    ['示例市明灯制造贸易有限公司', 'unknown', null],
    ['Example Trading Co., Ltd.', 'trader', 'Trading'],
    ['Example Lamp Factory', 'factory', 'Factory'],
  ])('reads %s as %s', (name, kind, sign) => {
    expect(companyKindOf(name)).toEqual({ kind, sign, name });
  });

  it('says nothing about a translated name without a telling word', () => {
    expect(companyKindOf('Shenzhen Example Technology Co., Ltd.')).toBeUndefined();
  });
});

describe('factoryClaimIn', () => {
  it.each([
    ['源头工厂 加厚收纳箱', '源头工厂'],
    ['厂家直销不锈钢杯', '厂家直销'],
    ['Factory price cup', 'Factory'],
    ['加厚收纳箱', null],
    ['satisfactory cup', null],
  ])('finds in %s: %s', (title, claim) => expect(factoryClaimIn(title)).toBe(claim));
});
