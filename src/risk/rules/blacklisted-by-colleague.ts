import { severityOf } from '@/domain/mark';
import type { SharedWord } from '@/domain/shared-word';
import type { EvidenceValues } from '@/evidence/facts';
import type { LimitsOf } from '../policy';
import { defineRule, type Rule } from '../rule';
import { clipped } from '../clipped';
import { listText } from '../shown-fact';

type Colleagues = EvidenceValues['colleagues'];

/** How far one entry goes: a warning, a key nobody compared and a name alone each halve it, unless the buyer set it otherwise. */
function degreeOf(
  { entry: { blacklist }, trusted, sure }: SharedWord,
  { warning, unconfirmed, possibly }: LimitsOf<'blacklisted-by-colleague'>,
): number {
  if (blacklist === null) return 0;
  const byWeight = severityOf(blacklist) === 'stop' ? 1 : warning;
  return byWeight * (trusted ? 1 : unconfirmed) * (sure ? 1 : possibly);
}

const theirName = ({ companyName, legalName, storeKey }: SharedWord): string =>
  clipped(companyName ?? legalName ?? storeKey);
const day = ({ entry: { blacklist, date } }: SharedWord): string => (blacklist?.at ?? date).slice(0, 10);
const why = ({ entry: { blacklist } }: SharedWord): string => clipped(blacklist?.reason ?? '');
const names = (words: SharedWord[]): string => listText([...new Set(words.map(({ author }) => author))]);

function whoseEn(word: SharedWord, own: Colleagues['own']): string {
  const shop = own === null ? 'this shop' : clipped(own);
  if (word.by === 'licence') return `${theirName(word)}; ${shop} has the same licence code: it is the same company`;
  if (word.by === 'name') return `${theirName(word)}; ${shop} carries the same name: possibly the same company`;
  return 'this store';
}

function whoseZh(word: SharedWord, own: Colleagues['own']): string {
  const shop = own === null ? '本店' : clipped(own);
  if (word.by === 'licence') return `${theirName(word)}；${shop}的执照代码与其相同：是同一家企业`;
  if (word.by === 'name') return `${theirName(word)}；${shop}与其名称相同：可能是同一家企业`;
  return '该店';
}

const toldEn = (word: SharedWord, own: Colleagues['own']): string =>
  `${clipped(word.author)}${word.trusted ? '' : ' (fingerprint not compared)'} listed on ${day(word)} ${whoseEn(word, own)}: “${why(word)}”.`;
const toldZh = (word: SharedWord, own: Colleagues['own']): string =>
  `${clipped(word.author)}${word.trusted ? '' : '（指纹未核对）'}于${day(word)}列入${whoseZh(word, own)}：“${why(word)}”。`;

const rule = defineRule({
  id: 'blacklisted-by-colleague',
  lifecycle: 'stable',
  about: 'store',
  needs: ['colleagues'],
  appliesTo: ({ colleagues }) => colleagues.asked,
  judge: ({ colleagues: { listed } }, limits) => Math.max(0, ...listed.map((word) => degreeOf(word, limits))),
  words: {
    en: {
      title: 'Colleagues’ blacklists 同行黑名单',
      value: ({ colleagues: { listed } }) => (listed.length > 0 ? 'listed' : 'not listed'),
      sign: ({ colleagues: { listed } }) => `${names(listed)} listed it`,
      risk: ({ colleagues: { listed, own } }) =>
        [
          ...listed.slice(0, 1).map((word) => toldEn(word, own)),
          ...(listed.length > 1 ? [`Also listed by ${names(listed.slice(1))}.`] : []),
        ].join(' '),
      clear: ({ colleagues: { past } }) =>
        past.length > 0
          ? `No colleague lists it now; the entry of ${names(past)} has ended.`
          : 'None of the colleagues whose files you took in has listed it.',
      unknown: 'The files of your colleagues were not at hand.',
      advice:
        'Ask the colleagues who listed it what happened, before you pay; if a fingerprint is not compared yet, have it read out to you.',
      toKnow: 'open the store in the popup, where the words of colleagues are kept',
      change: () => 'A newer file without the entry, its end date, or taking back what that colleague says.',
      aside: 'You have taken in no colleague’s file.',
    },
    zh_CN: {
      title: '同行黑名单',
      value: ({ colleagues: { listed } }) => (listed.length > 0 ? '已列入' : '未列入'),
      sign: ({ colleagues: { listed } }) => `${names(listed)}已将其列入黑名单`,
      risk: ({ colleagues: { listed, own } }) =>
        [
          ...listed.slice(0, 1).map((word) => toldZh(word, own)),
          ...(listed.length > 1 ? [`列入者还有${names(listed.slice(1))}。`] : []),
        ].join(''),
      clear: ({ colleagues: { past } }) =>
        past.length > 0
          ? `目前没有同行将其列入；${names(past)}的记录已到期。`
          : '您导入过文件的同行均未将其列入黑名单。',
      unknown: '未能查询同行的文件。',
      advice: '付款前向列入它的同行问清楚发生了什么；尚未核对指纹的，请他们念给您听。',
      toKnow: '在弹窗中打开该店，同行的话保存在那里',
      change: () => '新文件中不再有该记录、记录到期，或撤回该同行的全部内容。',
      aside: '您没有导入过同行的文件。',
    },
  },
});

/**
 * Another buyer, whose file was taken in, has listed the store or its company. It forbids nothing: only the buyer's own list does. The
 * heaviest entry counts alone, so that many files, or one person with many keys, weigh no more than one.
 */
export const blacklistedByColleague: Rule = { ...rule, own: true };
