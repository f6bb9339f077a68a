import { describe, expect, it } from 'vitest';
import { policyTable } from '@/app/policy-table';
import { policyNames } from '@/i18n/policy-names';
import { numbersIn } from '@/risk/overlay';
import { defaultPolicy } from '@/risk/policy';
import { allRules } from '@/risk/rules';

const usual = { policy: {}, yearlyFee: defaultPolicy.payment.yearlyFee.value };
const [en, zh] = [policyTable(usual, 'en'), policyTable(usual, 'zh_CN')];
const numbers = (table: typeof en) => table.groups.flatMap((group) => group.numbers);

describe('the table of the policy', () => {
  it('holds every number of the policy once, and every rule', () => {
    expect(
      numbers(en)
        .map(({ path }) => path)
        .toSorted(),
    ).toEqual([...numbersIn(defaultPolicy).keys()].toSorted());
    const ids = en.groups.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(allRules.map(({ id }) => `rules.${id}`)));
  });

  it('names every number and group in words, not by its key', () => {
    const { numbers: names, groups } = policyNames.en;
    const unnamed = numbers(en).filter(({ path, name }) => name === path.split('.').at(-1) && !(name in names));
    expect(unnamed.map(({ path }) => path)).toEqual([]);
    expect(en.groups.filter(({ id }) => !id.startsWith('rules.') && !(id in groups)).map(({ id }) => id)).toEqual([]);
    expect(Object.keys(policyNames.zh_CN.numbers)).toEqual(Object.keys(names));
    expect(Object.keys(policyNames.zh_CN.groups)).toEqual(Object.keys(groups));
  });

  it('gives every reason in Chinese too', () => {
    const said = [
      ...zh.groups.map(({ id, reason }) => ({ id, reason })),
      ...numbers(zh).map((one) => ({ ...one, id: one.path })),
    ];
    const english = said.filter(({ reason }) => reason !== '' && !/\p{Script=Han}/u.test(reason));
    expect(english.map(({ id }) => id)).toEqual([]);
    const known = new Set(said.map(({ id }) => id));
    expect(Object.keys(policyNames.zh_CN.reasons).filter((path) => !known.has(path))).toEqual([]);
  });

  it('shows the buyer’s own number beside the usual one', () => {
    const table = policyTable({ policy: { 'payment.deposit': 0.2 }, yearlyFee: 5000 }, 'en');
    expect(numbers(table).find(({ path }) => path === 'payment.deposit')).toMatchObject({ value: 0.2, usual: 0.3 });
    expect(table.overlay).toEqual({ 'payment.deposit': 0.2, 'payment.yearlyFee': 5000 });
  });
});
