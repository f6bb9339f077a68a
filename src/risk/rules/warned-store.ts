import type { EvidenceValues } from '@/evidence/facts';
import { clipped } from '../clipped';
import { defineRule } from '../rule';

type Warnings = EvidenceValues['warnings'];

const rings = ({ own, company }: Warnings): boolean => own !== null || company.length > 0;
const reason = ({ own, company }: Warnings): string => clipped(own?.reason ?? company[0]?.entry.reason ?? '');
const other = ({ company }: Warnings): string => clipped(company[0]?.name ?? company[0]?.storeKey ?? '–');
const isSure = ({ company }: Warnings): boolean => company[0]?.sure === true;

/** The buyer put a warning on this store, or on another shop of its company: it raises the risk and forbids nothing. */
export const warnedStore = defineRule({
  id: 'warned-store',
  lifecycle: 'stable',
  about: 'store',
  needs: ['warnings'],
  judge: ({ warnings }, { possibly }) => {
    if (warnings.own !== null || isSure(warnings)) return 1;
    return warnings.company.length > 0 ? possibly : 0;
  },
  words: {
    en: {
      title: 'Your warning 警告',
      value: ({ warnings }) => (rings(warnings) ? 'warned' : 'none'),
      sign: () => 'you wrote a warning',
      risk: ({ warnings }) =>
        warnings.own !== null
          ? `You warned yourself of this store (${reason(warnings)}).`
          : `You warned yourself of ${other(warnings)} (${reason(warnings)}), ${isSure(warnings) ? 'which is the same company' : 'which carries the same name: possibly the same company'}.`,
      clear: () => 'You have written no warning of this store.',
      unknown: 'Your warnings were not at hand.',
      advice: 'Read your reason again before you pay, and ask the seller about it.',
      toKnow: 'open the store in the popup or the desk, where your list is kept',
      change: () => 'Taking your warning back, or its end date.',
    },
    zh_CN: {
      title: '您的警告',
      value: ({ warnings }) => (rings(warnings) ? '有警告' : '无'),
      sign: () => '您写过警告',
      risk: ({ warnings }) =>
        warnings.own !== null
          ? `您曾对该店写下警告（${reason(warnings)}）。`
          : `您曾对${other(warnings)}写下警告（${reason(warnings)}），${isSure(warnings) ? '是同一家企业' : '名称相同：可能是同一家企业'}。`,
      clear: () => '您没有对该店写过警告。',
      unknown: '未能查询您的警告。',
      advice: '付款前再看一遍您写的原因，并向卖家问清楚。',
      toKnow: '在弹窗或工作台中打开该店，名单保存在那里',
      change: () => '撤回警告，或警告到期。',
    },
  },
});
