import type { PolicyNumber } from '@/domain/policy-table';
import { toTyped, type Fault } from './draft';
import { policyWording } from './policy-wording';

/** The unit behind a number; a multiple in the payment check is one of the fees a store has paid. */
export function unitText({ unit, path }: PolicyNumber, value: number): string {
  const { policy } = policyWording();
  if (unit === 'times' && path.startsWith('payment.')) return policy.feesTimes;
  return (value === 1 ? policy.unitsOfOne[unit] : undefined) ?? policy.units[unit];
}

/** "30 %", "3 years", "6,688 CNY". */
export function shownNumber(number: PolicyNumber, value: number): string {
  const { language } = policyWording();
  const digits = new Intl.NumberFormat(language === 'en' ? 'en' : 'zh-CN', { maximumFractionDigits: 4 });
  return [digits.format(toTyped(number, value)), unitText(number, value)].filter((part) => part !== '').join(' ');
}

/** What to say about a number that cannot be used. */
export function faultText(number: PolicyNumber, fault: Fault): string {
  const { faults } = policyWording().policy;
  switch (fault.fault) {
    case 'number':
      return faults.number;
    case 'range':
      return faults.range(shownNumber(number, fault.min), shownNumber(number, fault.max));
    case 'noMoreThan':
    case 'noLessThan':
      return faults[fault.fault](fault.other.name, shownNumber(fault.other, fault.value));
  }
}
