import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checksWords } from '@/i18n/checks-words';
import { axeFaultsInPage } from './axe';
import { changeSettings, keptRecords } from './backstage';
import { launch, type TestBrowser } from './browser';
import { judgedCard } from './card';
import { openDesk } from './desk';
import { sampleOffers } from './sample-offer';
import { writeScreen } from './screens';

const words = checksWords.en;

describe('checklists in the desk', () => {
  let browser: TestBrowser;
  let desk: Page;
  beforeAll(async () => {
    browser = await launch();
    const [served] = sampleOffers().values();
    if (!served) throw new Error('no sample offer');
    browser.serve([served]);
    const page = await browser.context.newPage();
    await page.goto(served.url);
    await judgedCard(page);
    await page.close();
    desk = await openDesk(browser);
    await desk.locator('.rows a').first().click();
    await desk.locator('section.checks').waitFor();
  });
  afterAll(() => browser.close());

  const check = (name: string) => desk.locator('li.check').filter({ hasText: name });
  const progress = () => desk.locator('.checks [role=status]').first().innerText();

  /** Looks at the open screen as buyers do: wide and narrow, light and dark. */
  async function picture(state: string): Promise<void> {
    for (const width of [1280, 360]) {
      await desk.setViewportSize({ width, height: 900 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await desk.emulateMedia({ colorScheme });
        writeScreen(`checks-${state}-${width}-${colorScheme}`, await desk.screenshot({ fullPage: true }));
        const over = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
        expect(await desk.evaluate(over), `${state} at ${width}`).toBe(0);
        expect(await axeFaultsInPage((expression) => desk.evaluate(expression)), `${state} ${colorScheme}`).toEqual([]);
      }
    }
    await desk.setViewportSize({ width: 1280, height: 900 });
    await desk.emulateMedia({ colorScheme: 'light' });
  }

  it('keep an answer given with the keyboard, and what was typed, when the page closes at once', async () => {
    expect(await progress()).toContain('0 of 13 done');
    const sample = check('样品');
    await sample.locator('summary').focus();
    await desk.keyboard.press('Enter');
    await sample.getByLabel(words.guide.sample.outcomes.differs).focus();
    await desk.keyboard.press('Space');
    await expect.poll(progress).toContain('1 of 13 done');
    await desk.getByText('The sample differs from the description.').first().waitFor();
    await sample.getByLabel(words.proof).fill('https://example.org/sample.jpg');
    await sample.getByRole('textbox', { name: /note/i }).fill('thinner than described');
    const place = desk.url();
    await desk.close();
    desk = await browser.context.newPage();
    await desk.goto(place);
    await expect.poll(progress).toContain('1 of 13 done');
    await check('样品').locator('summary').click();
    await expect.poll(() => check('样品').locator('textarea').inputValue()).toBe('thinner than described');
    await expect
      .poll(async () => (await keptRecords(browser)).checklists)
      .toMatchObject([
        {
          check: 'sample',
          outcome: 'differs',
          note: 'thinner than described',
          proofUrl: 'https://example.org/sample.jpg',
        },
      ]);
  });

  it('look well with a check open', async () => {
    await check('营业执照').locator('summary').click();
    await desk.getByText(words.registerName).waitFor();
    await picture('store');
  });

  it('ask nothing of any host, whatever tool is used', async () => {
    const hosts: string[] = [];
    desk.on('request', (request) => hosts.push(new URL(request.url()).protocol));
    await check('检测报告').locator('summary').click();
    await desk.getByLabel(words.documentTool).fill('FCC ID: 2AXYZ-LAMP01');
    await desk.keyboard.press('Enter');
    await desk.getByText(words.shapes.valid).waitFor();
    await check('物流').locator('summary').click();
    await desk.getByLabel(words.parcelTool).fill('SF1234567890123');
    await desk.keyboard.press('Enter');
    await desk
      .getByText(/SF Express/)
      .last()
      .waitFor();
    await check('验货').locator('summary').click();
    await desk.getByLabel(words.lotSize).fill('500');
    await desk
      .getByText(/open 50 pieces/)
      .first()
      .waitFor();
    expect(hosts.filter((protocol) => protocol !== 'chrome-extension:')).toEqual([]);
    await picture('tools');
    await desk.setViewportSize({ width: 360, height: 900 });
    for (const name of ['检测报告', '物流', '验货', '样品'])
      writeScreen(`checks-row-${name}-360-light`, await check(name).screenshot());
    await desk.setViewportSize({ width: 1280, height: 900 });
  });

  it('list stores with a check begun, and teach how to do each', async () => {
    await desk.goto(desk.url().replace(/#.*$/, '#/checks'));
    await desk.locator('.begun li').first().waitFor();
    expect(await desk.locator('.begun li').innerText()).toContain('1 of 13 done');
    expect(await desk.locator('.lesson').count()).toBe(13);
    await picture('all');
    await desk.locator('.begun a').first().click();
    await expect.poll(progress).toContain('1 of 13 done');
    await picture('one');
  });

  it('speak Chinese', async () => {
    await changeSettings(browser, { language: 'zh_CN' });
    await desk.reload();
    await expect.poll(progress).toContain('已完成 1／13');
    await check('视频').first().locator('summary').click();
    await desk.getByText(checksWords.zh_CN.outcome).first().waitFor();
    await picture('chinese');
  });
});
