import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { policyWords } from '@/i18n/policy-words';
import { axeFaultsInPage } from './axe';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

const words = policyWords.en;
const advised = '[id="n-rules.young-store.limits.advisedYears"]';
const worst = '[id="n-rules.young-store.limits.worstYears"]';

describe('the screen of rules and limits', () => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch();
    const served = [...sampleOffers().values()];
    browser.serve(served);
    for (const { url } of served) {
      const page = await browser.context.newPage();
      await page.goto(url);
      await judgedCard(page);
      await page.close();
    }
    desk = await openDesk(browser, '#/policy');
  });
  afterAll(() => browser.close());

  const button = (name: string) => desk.getByRole('button', { name });
  const picture = async (state: string) => {
    for (const width of [1280, 360]) {
      await desk.setViewportSize({ width, height: 800 });
      for (const scheme of ['light', 'dark'] as const) {
        await desk.emulateMedia({ colorScheme: scheme });
        writeScreen(`policy-${state}-${String(width)}-${scheme}`, await desk.screenshot());
        const wide = await desk.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide).toBeLessThanOrEqual(0);
      }
    }
    await desk.emulateMedia({ colorScheme: 'light' });
    await desk.setViewportSize({ width: 1280, height: 800 });
  };
  const noFault = async () => {
    expect(await axeFaultsInPage((expression) => desk.evaluate(expression))).toEqual([]);
  };

  it('shows every number with its reason', async () => {
    await desk.locator(advised).waitFor();
    expect(await desk.locator('.policy-table input').count()).toBeGreaterThan(60);
    expect(await desk.locator(advised).inputValue()).toBe('3');
    await desk.getByLabel(words.find).fill('video call');
    expect(await desk.locator('.policy-table input').count()).toBeLessThan(20);
    await picture('found');
    await desk.getByLabel(words.find).fill('zzzz');
    expect(await desk.getByText(words.noMatch).count()).toBe(1);
    await desk.getByLabel(words.find).fill('');
    await picture('usual');
    await noFault();
  });

  it('refuses numbers out of range or order and says why', async () => {
    await desk.locator(worst).fill('4');
    expect(await desk.getByText(words.faults.noMoreThan('Risk below', '3 years')).count()).toBe(1);
    expect(await button(words.apply).isDisabled()).toBe(true);
    await desk.locator(worst).fill('many');
    expect(await desk.getByText(words.faults.number).count()).toBe(1);
    await desk.locator(worst).scrollIntoViewIfNeeded();
    await picture('wrong');
    await noFault();
    await desk.locator(worst).press('Escape');
    expect(await desk.locator(worst).inputValue()).toBe('1');
  });

  it('tells what would change for the stores kept, without changing it', async () => {
    await desk.locator(advised).fill('20');
    await desk.locator(worst).fill('15');
    await button(words.preview.start).click();
    await desk.locator('.moves li').first().waitFor();
    expect(await desk.locator('.moves li').first().innerText()).toMatch(/^\d+ stores? moves? from “.+” to “.+”\.$/);
    await desk.getByText(words.preview.stores).click();
    expect(await desk.locator('.moved tbody tr').count()).toBeGreaterThan(0);
    await picture('preview');
    await noFault();
    await button(words.discard).click();
    expect(await desk.locator(advised).inputValue()).toBe('3');
  });

  it('puts the buyer’s numbers in force and goes back', async () => {
    await desk.locator(advised).fill('5');
    await button(words.apply).click();
    await desk.getByText(words.applied).waitFor();
    await desk.reload();
    await desk.locator(advised).waitFor();
    expect(await desk.locator(advised).inputValue()).toBe('5');
    await desk.getByLabel(words.onlyChanged).check();
    expect(await desk.locator('.policy-table input').count()).toBe(1);
    await picture('own');
    await button(`Risk below: ${words.back('3 years')}`).click();
    await button(words.apply).click();
    await desk.getByText(words.nothingChanged).waitFor();
    await desk.getByLabel(words.onlyChanged).uncheck();
    expect(await desk.locator(advised).inputValue()).toBe('3');
  });
});
