import type { Page } from 'playwright-core';
import { seenCard } from './card';
import type { SeenCard } from './card';
import { inClosedRoot } from './closed-root';

interface Choice {
  /** beginning of an option of each list, as shown; e.g. `$10,000`, `100`, `Bank` */
  [list: string]: string;
}

/** Chooses options of the card's payment check by keyboard, and answers the card once the check has been answered. */
export async function choosePayment(page: Page, choices: Choice): Promise<SeenCard | null> {
  for (const [list, option] of Object.entries(choices)) {
    const steps = await inClosedRoot(
      page,
      (root, { list, option }) => {
        const label = [...root.querySelectorAll('label')].find((one) => one.textContent.trim().startsWith(list));
        const select = label?.querySelector('select');
        if (!select) return null;
        select.focus();
        const wanted = [...select.options].findIndex((one) => one.text.replaceAll('\u00a0', ' ').startsWith(option));
        return wanted < 0 ? null : wanted - select.selectedIndex;
      },
      { list, option },
    );
    if (steps === null) throw new Error(`the card offers no "${option}" under "${list}"`);
    for (let step = 0; step < Math.abs(steps); step += 1)
      await page.keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp');
  }
  const isBusy = () => inClosedRoot(page, (root) => root.querySelector('.answer[aria-busy="true"]') !== null, null);
  while (await isBusy()) await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
  return seenCard(page);
}
