import type { PageFacts } from '@/domain/page-facts';
import { invented } from '../app/invented';
import type { TestBrowser } from './browser';

declare const chrome: { runtime: { sendMessage(message: object): Promise<unknown> } };

/** Lets the background keep an invented page as if it had been read on a day (YYYY-MM-DD). */
export async function visitOn(browser: TestBrowser, day: string, facts: Partial<PageFacts>): Promise<void> {
  const reading = invented(facts, {
    readAt: `${day}T08:00:00.000Z`,
    url: `https://detail.1688.com/offer/${facts.offerId ?? '600000000001'}.html`,
  });
  const question = { writeId: `visit-${day}-${facts.offerId ?? ''}-${facts.memberId ?? ''}`, reading };
  const reply = await browser.backstage.evaluate((message) => chrome.runtime.sendMessage(message), {
    topic: 'visit',
    question,
  });
  if (!(reply as { ok: boolean }).ok) throw new Error(`the visit was not kept: ${JSON.stringify(reply)}`);
}
