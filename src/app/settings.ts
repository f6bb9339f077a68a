import type { Language } from '@/domain/language';
import { showEverything, toListFilter } from '@/domain/list-filter';
import { settingSchemas } from '@/domain/schemas/questions';
import type { Rate } from '@/domain/money';
import { settingsKey, type Settings } from '@/domain/settings';
import { languageOf } from '@/i18n/language';
import { defaultPolicy } from '@/risk/policy';
import type { Context } from './context';

export type StoredSettings = Omit<Settings, 'rates'>;

/** A fresh install works without a choice made. */
export const defaultSettings: StoredSettings = {
  enabled: true,
  language: 'auto',
  currency: 'USD',
  yearlyFee: defaultPolicy.payment.yearlyFee.value,
  readListReplies: 'unasked',
  listFilter: showEverything,
  policy: {},
  keepMonths: 0,
  quietRules: [],
};

/** The buyer's own rates, and the dated default ones where the buyer gave none. */
export function ratesWith(buyerRates: Rate[]): Rate[] {
  return [...new Map([...defaultPolicy.rates, ...buyerRates].map((rate) => [rate.currency, rate])).values()];
}

function known(stored: unknown): Record<string, unknown> {
  return typeof stored === 'object' && stored !== null ? { ...stored } : {};
}

/** The buyer's choices. One that was never made, or is damaged, counts as its default; what is stored stays as it is. */
export async function loadSettings(context: Pick<Context, 'local'>): Promise<StoredSettings> {
  const stored = known(await context.local.get(settingsKey));
  const { enabled, language, currency, yearlyFee, readListReplies, policy, keepMonths, quietRules } = settingSchemas;
  return {
    enabled: enabled.catch(defaultSettings.enabled).parse(stored.enabled),
    language: language.catch(defaultSettings.language).parse(stored.language),
    currency: currency.catch(defaultSettings.currency).parse(stored.currency),
    yearlyFee: yearlyFee.catch(defaultSettings.yearlyFee).parse(stored.yearlyFee),
    readListReplies: readListReplies.catch(defaultSettings.readListReplies).parse(stored.readListReplies),
    listFilter: toListFilter(stored.listFilter),
    policy: policy.catch(defaultSettings.policy).parse(stored.policy),
    keepMonths: keepMonths.catch(defaultSettings.keepMonths).parse(stored.keepMonths),
    quietRules: quietRules.catch(defaultSettings.quietRules).parse(stored.quietRules),
  };
}

/** Stores the changed choices and leaves the others as they are. */
export async function storeSettings(context: Context, change: Partial<StoredSettings>): Promise<void> {
  await context.local.set(settingsKey, { ...known(await context.local.get(settingsKey)), ...change });
}

/** Rates stand in the database, which tells no page of a change: a time beside the settings does, and every surface follows those. */
export async function noteRatesChanged({ local, now }: Pick<Context, 'local' | 'now'>): Promise<void> {
  await local.set(settingsKey, { ...known(await local.get(settingsKey)), ratesChangedAt: now() });
}

/** The language to answer in: the buyer's choice, or Chinese where the browser speaks any Chinese, else English. */
export function languageFor(context: Context, { language }: Pick<Settings, 'language'>): Language {
  if (language !== 'auto') return language;
  return languageOf(context.browserLanguage());
}
