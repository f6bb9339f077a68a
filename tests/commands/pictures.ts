import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { enCard } from '@/locales/en-card';
import { launch } from '../e2e/browser';
import { choosePayment } from '../e2e/choose-payment';
import { inClosedRoot } from '../e2e/closed-root';
import { inventedPages } from '../e2e/pages-served';
import { openPopup } from '../e2e/popup';
import { seenCard } from '../e2e/card';
import { root } from '../project-files';

/** Draws the README's pictures anew from an invented page: card and popup on a large order by bank transfer. */
const folder = join(root, 'assets/readme');
const served = inventedPages('offer').find(({ name }) => name.endsWith('/one-year-trader'));
if (!served) throw new Error('the invented page of the pictures is gone');

const browser = await launch();
browser.serve([served]);
const page = await browser.context.newPage();
await page.setViewportSize({ width: 1280, height: 1300 });
await page.goto(served.url);
while (!(await seenCard(page))?.band)
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
await choosePayment(page, { [enCard.order]: 'USD 10,000', [enCard.prepaid]: '100', [enCard.paidBy]: 'Bank' });
const clip = await inClosedRoot(
  page,
  (shadow) => {
    const box = shadow.querySelector('.card')?.getBoundingClientRect();
    return box ? { x: box.x - 8, y: box.y - 8, width: box.width + 16, height: box.height + 16 } : null;
  },
  null,
);
if (!clip) throw new Error('no card to draw');
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, 'card.png'), await page.screenshot({ clip }));
const popup = await openPopup(browser, page);
// The popup first draws the view of the visit, then asks again with the order chosen on the card.
while (
  (await popup.page.evaluate(() => document.querySelector<HTMLInputElement>('input[inputmode]')?.value)) !== '10000'
)
  await popup.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
await popup.page.evaluate(() => document.fonts.ready.then(() => undefined));
// As the buyer sees it: what lies below its edge would be drawn as its top again.
writeFileSync(join(folder, 'popup.png'), await popup.page.screenshot());
await popup.close();
await browser.close();
