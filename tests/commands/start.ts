import type { BrowserContext } from 'playwright-core';
import { enCard } from '@/locales/en-card';
import { formatLine } from './start-line';
import { step } from './outcome';
import { launch } from '../e2e/browser';
import type { TestBrowser } from '../e2e/browser';
import { seenCard } from '../e2e/card';
import type { SeenCard } from '../e2e/card';
import { choosePayment } from '../e2e/choose-payment';
import type { ServedPage } from '../e2e/pages-served';
import { sampleOffers } from '../e2e/sample-offer';
import { screens, writeScreen } from '../e2e/screens';

const live = process.argv.includes('--live');
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
/** A card needs the worker to wake and the page to settle; longer than this means that none will come. */
const patience = 15_000;

function untilClosed(context: BrowserContext): Promise<void> {
  return new Promise((resolve) => context.once('close', () => resolve()));
}

async function cardOn(browser: TestBrowser, served: ServedPage): Promise<SeenCard | null> {
  const page = await browser.context.newPage();
  await page.goto(served.url);
  const end = performance.now() + patience;
  let card = await seenCard(page);
  while (!card?.band && performance.now() < end) {
    await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
    card = await seenCard(page);
  }
  if (card?.band)
    card = await choosePayment(page, {
      [enCard.order]: 'USD 10,000',
      [enCard.prepaid]: '100',
      [enCard.paidBy]: 'Bank',
    });
  if (!hasDisplay) {
    writeScreen(`start-${served.name}`, await page.screenshot());
    await page.close();
  }
  return card;
}

/** The site itself, read only as far as the visitor walks. */
async function openLiveSite(): Promise<void> {
  const browser = await launch({ headed: true, live: true });
  const page = await browser.context.newPage();
  await page.goto('https://www.1688.com/', { waitUntil: 'commit' });
  await untilClosed(browser.context);
}

async function openSamples(): Promise<number> {
  const pages = [...sampleOffers().values()];
  const browser = await launch({ headed: hasDisplay });
  browser.serve(pages);
  let silent = 0;
  for (const served of pages) {
    const card = await cardOn(browser, served);
    if (!card?.band) silent += 1;
    process.stdout.write(`${formatLine(served, card)}\n`);
  }
  if (hasDisplay) {
    process.stdout.write('The pages stay open until you close the browser.\n');
    await untilClosed(browser.context);
  } else {
    await browser.close();
    process.stdout.write(`No display: the pages were opened unseen. Screenshots are in ${screens}\n`);
  }
  return silent;
}

const built = await step('build for Chrome', 'wxt', ['build']);
if (built.failed > 0) process.exitCode = 1;
else if (live && !hasDisplay) {
  process.stderr.write('`npm start -- --live` opens a window, and there is no display here.\n');
  process.exitCode = 1;
} else if (live) await openLiveSite();
else process.exitCode = (await openSamples()) === 0 ? 0 : 1;
