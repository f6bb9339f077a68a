import { showEverything } from '@/domain/list-filter';
import { describe, expect, it } from 'vitest';
import { localAsk } from '@/app/answer';
import { changeSettings } from '@/app/change-settings';
import { createHandlers } from '@/app/handlers';
import { languageFor, loadSettings, ratesWith, storeSettings } from '@/app/settings';
import { invented, oldStore } from './invented';
import { judged, testContext } from './test-context';

describe('the settings', () => {
  it('work before a choice was made', async () => {
    const context = testContext();
    expect(await loadSettings(context)).toEqual({
      enabled: true,
      language: 'auto',
      currency: 'USD',
      yearlyFee: 6688,
      readListReplies: 'unasked',
      listFilter: showEverything,
      policy: {},
      keepMonths: 0,
      quietRules: [],
    });
  });

  it('lose only the one that is damaged, and leave what is stored alone', async () => {
    const context = testContext();
    const stored = {
      enabled: false,
      language: 'tlh',
      currency: 'EUR',
      yearlyFee: 'free',
      readListReplies: true,
      later: 1,
    };
    await context.local.set('settings', stored);
    const read = {
      enabled: false,
      language: 'auto',
      currency: 'EUR',
      yearlyFee: 6688,
      readListReplies: 'unasked',
      listFilter: showEverything,
      policy: {},
      keepMonths: 0,
      quietRules: [],
    };
    expect(await loadSettings(context)).toEqual(read);
    expect(await context.local.get('settings')).toEqual(stored);
    await storeSettings(context, { yearlyFee: 3688 });
    expect(await context.local.get('settings')).toEqual({ ...stored, yearlyFee: 3688 });
    await context.local.set('settings', 'not settings at all');
    expect(await loadSettings(context)).toMatchObject({ enabled: true });
  });

  it.each([
    ['zh-CN', 'zh_CN'],
    ['zh', 'zh_CN'],
    ['zh-Hant-TW', 'zh_CN'],
    ['en-GB', 'en'],
    ['tr', 'en'],
    ['zha', 'en'],
  ])('follow a browser that speaks %s with %s', (tag, language) => {
    const context = testContext({ browserLanguage: () => tag });
    expect(languageFor(context, { language: 'auto' })).toBe(language);
    expect(languageFor(context, { language: 'en' })).toBe('en');
  });

  it('tell every surface of a rate that was given, and no other setting is touched', async () => {
    const context = testContext();
    await storeSettings(context, { currency: 'EUR' });
    const rate = { currency: 'EUR' as const, cny: 8.05, date: '2026-11-20', origin: 'buyer' as const };
    await changeSettings(context, { change: { rates: [rate] } });
    expect(await context.local.get('settings')).toEqual({ currency: 'EUR', ratesChangedAt: context.now() });
  });

  it('ask about a first payment with the deposit of the buyer’s own policy', async () => {
    const ask = localAsk(createHandlers(testContext()));
    await ask('policy', { overlay: { 'payment.deposit': 0.2 } });
    const reply = await ask('visit', { writeId: 'write-0001', reading: invented(oldStore) });
    expect(reply.ok && judged(reply.answer).payment.question.prepaidShare).toBe(0.2);
  });

  it('put the buyer’s rate before the default one of the same currency', () => {
    const mine = { currency: 'EUR' as const, cny: 8.05, date: '2026-11-20', origin: 'buyer' as const };
    expect(ratesWith([mine])).toMatchObject([{ currency: 'USD', origin: 'default' }, mine]);
  });
});
