import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { inClosedRoot } from './closed-root';
import { seenChips } from './seen-chips';

export interface SeenBar {
  /** what the pill says, e.g. `Filter 12 hidden Show` */
  pill: string;
  open: boolean;
  panel: string;
  links: [string, string][];
  chosen: Record<string, string>;
}

const bar = 'touchstone-list';

/** The filter bar as it stands in its closed root; null while there is none. */
export const seenBar = (page: Page): Promise<SeenBar | null> =>
  inClosedRoot(
    page,
    (root) => {
      const panel = root.querySelector<HTMLElement>('.panel');
      const pill = root.querySelector<HTMLElement>('.pill');
      const checked = [...root.querySelectorAll<HTMLInputElement>('input:checked')];
      return {
        pill: (pill?.innerText ?? '').replace(/\s+/g, ' ').trim(),
        open: panel !== null && panel.checkVisibility(),
        panel: panel?.innerText ?? '',
        links: [...root.querySelectorAll('a')].map((link): [string, string] => [link.textContent, link.href]),
        chosen: Object.fromEntries(checked.map(({ name, value }) => [name, value])),
      };
    },
    null,
    bar,
  );

/** Presses what stands in the bar, with the mouse. */
export async function pressBar(page: Page, selector: string): Promise<void> {
  const at = await inClosedRoot(
    page,
    (root, wanted) => {
      const element = root.querySelector(wanted);
      element?.scrollIntoView({ block: 'nearest' });
      const box = element?.getBoundingClientRect();
      return box && box.width > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : null;
    },
    selector,
    bar,
  );
  if (!at) throw new Error(`nothing to press at ${selector}`);
  await page.mouse.click(at.x, at.y);
}

/** How many cards of the invented list are greyed and hidden, by what the page draws. */
export const drawnCards = (page: Page) =>
  page.evaluate(() => {
    const items = [...document.querySelectorAll<HTMLElement>('.item')];
    const faded = (item: HTMLElement) => getComputedStyle(item.querySelector('p') ?? item).opacity === '0.3';
    return {
      all: items.length,
      hidden: items.filter((item) => !item.checkVisibility()).length,
      grey: items.filter(faded).length,
    };
  });

/** What is pressed to answer a question of the bar. */
export const inputOf = (name: string, value: string) => `label:has(input[name="${name}"][value="${value}"])`;

/** Waits, inside a test, until so many chips have their answer. */
export const judgedCards = async (page: Page, count: number) =>
  expect
    .poll(async () => (await seenChips(page)).filter(({ word }) => word !== '…').length, { message: 'chips' })
    .toBe(count);
