import type { Page } from 'playwright-core';
import { inClosedRoot, sessionOf } from './closed-root';

/** What the card shows at this moment; `text` is only what is drawn, line by line. */
export interface SeenCard {
  text: string;
  /** band word, verdict sentence and score line of a judged store; null in other states */
  band: string | null;
  verdict: string | null;
  score: string | null;
  coverage: string | null;
  payment: string | null;
  company: string | null;
}

/** Reads the card; null when there is none or it draws nothing. */
export async function seenCard(page: Page): Promise<SeenCard | null> {
  const seen = await inClosedRoot(
    page,
    (root) => {
      const drawn = [...root.children].filter((child) => child instanceof HTMLElement && child.localName !== 'style');
      const text = drawn
        .map((child) => (child as HTMLElement).innerText)
        .join('\n')
        .trim();
      return {
        text,
        band: root.querySelector('.verdict .band')?.textContent ?? null,
        verdict: root.querySelector('.verdict h2')?.textContent ?? null,
        score: root.querySelector('.verdict .sub')?.textContent ?? null,
        coverage: root.querySelector('.coverage')?.textContent ?? null,
        payment: root.querySelector('.answer')?.textContent ?? null,
        company: root.querySelector('.company')?.textContent ?? null,
      };
    },
    null,
  );
  return seen && seen.text !== '' ? seen : null;
}

/** The longest wait for a verdict: a settled page and a woken worker need well under a second. */
const patience = 15_000;

/** Waits until the card holds a verdict and answers it; throws when none comes. */
export async function judgedCard(page: Page): Promise<SeenCard & { band: string }> {
  const end = performance.now() + patience;
  for (;;) {
    const seen = await seenCard(page);
    if (seen?.band != null) return { ...seen, band: seen.band };
    if (performance.now() > end) throw new Error(`no verdict on ${page.url()}: ${seen?.text ?? 'no card'}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

/** Middle of the first control of the card whose text or accessible name starts so, in page pixels. */
async function middleOf(page: Page, name: string): Promise<{ x: number; y: number }> {
  const point = await inClosedRoot(
    page,
    (root, wanted) => {
      const controls = [...root.querySelectorAll<HTMLElement>('button, select, a[href], summary')];
      const control = controls.find((one) => {
        const label = one.closest('label')?.querySelector('span')?.textContent;
        return [one.getAttribute('aria-label'), label, one.textContent].some((text) => text?.trim().startsWith(wanted));
      });
      control?.scrollIntoView({ block: 'nearest' });
      const box = control?.getBoundingClientRect();
      return box ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
    },
    name,
  );
  if (!point) throw new Error(`the card has no control "${name}"`);
  return point;
}

/** Clicks a control of the card with the mouse, as a buyer does. */
export async function clickInCard(page: Page, name: string): Promise<void> {
  const { x, y } = await middleOf(page, name);
  await page.mouse.click(x, y);
}

/** Name of the control of the card that has the keyboard focus; null when the focus is elsewhere. */
export function focusInCard(page: Page): Promise<string | null> {
  return inClosedRoot(
    page,
    (root) => {
      const focused = root.activeElement;
      if (!focused) return null;
      const label = focused.getAttribute('aria-label') ?? focused.closest('label')?.querySelector('span')?.textContent;
      return (label ?? focused.textContent).trim();
    },
    null,
  );
}

/** Makes a tab say it is a phone: a mobile page sends any other browser to the desktop site. */
export async function asPhone(page: Page): Promise<void> {
  const session = await sessionOf(page);
  const userAgent =
    'Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Mobile Safari/537.36';
  await session.send('Emulation.setUserAgentOverride', { userAgent, platform: 'Linux armv8l' });
}
