import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cardWords } from '@/i18n/card-words';
import { pasteBoxWords } from '@/i18n/paste-box-words';
import { paymentWords } from '@/i18n/payment-words';
import { popupWords } from '@/i18n/popup-words';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffer } from './sample-offer';
import { writeScreen } from './screens';

const words = cardWords.en;
const own = popupWords.en;
const pay = paymentWords.en;

describe('the payment check of a store in the desk', () => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch();
    const served = sampleOffer('od-2026');
    browser.serve([served]);
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await judgedCard(page);
    await page.close();
    desk = await openDesk(browser);
    await desk.locator('.rows a').first().click();
    await desk.getByLabel(own.amount).waitFor();
  });
  afterAll(() => browser.close());

  const answer = () => desk.locator('.answer').first().innerText();
  async function picture(name: string): Promise<void> {
    const section = desk.locator('section', { has: desk.getByRole('heading', { name: words.mayPrepay }) });
    for (const scheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme: scheme });
      for (const width of [360, 1280]) {
        await desk.setViewportSize({ width, height: 800 });
        writeScreen(`payment-${name}-${width}-${scheme}`, await section.screenshot());
      }
      expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
    }
    await desk.emulateMedia({ colorScheme: 'light' });
  }

  it('puts a sample and a trial order before a bulk order', async () => {
    await desk.getByLabel(own.amount).fill('10000');
    await desk.getByLabel(words.prepaid).selectOption({ label: '100%' });
    await expect.poll(answer).toContain('50-100 units');
    await picture('bulk');
  });

  it('stops at a payee who is a person', async () => {
    await desk.getByLabel(pay.payee).fill('王小明');
    await expect.poll(answer).toContain(words.verdicts.stop);
    expect(await desk.locator('.named .person').innerText()).toContain(pasteBoxWords.en.matches.person);
    await picture('person');
    await desk.getByLabel(pay.payee).fill('');
    await expect.poll(answer).not.toContain(words.verdicts.stop);
  });

  it('asks for the rate of a currency nobody gave one for, and answers once it has it', async () => {
    await desk.getByLabel(own.currency).selectOption('GBP');
    await expect.poll(answer).toContain('GBP');
    expect(await answer()).not.toContain(words.atMost);
    await picture('rate');
    await desk.getByLabel(own.rateLabel('GBP')).fill('9.2');
    await desk.getByLabel(own.rateLabel('GBP')).press('Enter');
    await expect.poll(answer).toContain(words.atMost);
    await desk.getByLabel(pay.tradeType).selectOption({ label: pay.tradeTypes['staged-37'] });
    await expect.poll(() => desk.locator('.protects').innerText()).toContain('70 % later');
  });

  it('keeps a plan, changes it, and has it again after the page was opened anew', async () => {
    await desk.getByRole('button', { name: pay.keepPlan }).click();
    const condition = desk.getByLabel(pay.condition).first();
    await condition.fill('Sample approved by our own lab');
    await desk.getByLabel(pay.due).first().fill('2026-12-24');
    await desk.getByRole('checkbox', { name: pay.done }).first().check();
    await expect.poll(() => desk.getByText(pay.planSaved, { exact: true }).count()).toBe(1);
    await picture('plan');
    await desk.reload();
    await desk.locator('.plan-card summary').click();
    await expect.poll(() => condition.inputValue()).toBe('Sample approved by our own lab');
    expect(await desk.locator('.plan-card summary').innerText()).toContain('1 of');
  });
});
