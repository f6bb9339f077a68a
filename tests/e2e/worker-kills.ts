import type { Page } from 'playwright-core';
import { keptRecords, stopWorker } from './backstage';
import { launch } from './browser';
import { sessionOf } from './closed-root';
import { sampleOffer } from './sample-offer';

export interface KillsResult {
  answered: number;
  /** visits that no try brought an answer for, each with how the last try ended */
  unanswered: string[];
  kills: number;
  /** answered, and not kept */
  lost: number;
  /** kept more than once */
  doubled: number;
  seconds: number;
}

interface MessageApi {
  runtime: { sendMessage(message: unknown): Promise<{ ok?: boolean; answer?: { notKept?: unknown } } | undefined> };
}
/** The part of the extension's API that a content script has. */
declare const chrome: MessageApi;

/** The world of our content script in a page: its rights, without running any of its code. */
async function contentScriptWorld(page: Page, extensionId: string): Promise<number> {
  const session = await sessionOf(page);
  const found = new Promise<number>((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}

/** How the visits of one batch ended: ids that were answered, and for every other one why the last try failed. */
interface Sent {
  answered: string[];
  unanswered: string[];
}

/**
 * Runs in the page: one visit after another, each another offer, sent again under the same key until it is answered as kept.
 * A stopped worker refuses at once until it has started again, so every further try waits, as the product's own client does.
 */
async function sendVisits(
  reading: { url: string; fields: { offerId: object } },
  first: number,
  count: number,
): Promise<Sent> {
  const sent: Sent = { answered: [], unanswered: [] };
  for (let index = first; index < first + count; index += 1) {
    const id = String(700_000_000_000 + index);
    const url = `https://detail.1688.com/offer/${id}.html`;
    const offerId = { state: 'found', value: id, place: 'test', raw: id };
    const question = { writeId: `visit-${id}`, reading: { ...reading, url, fields: { ...reading.fields, offerId } } };
    let lastTry = '';
    for (let tries = 0; tries < 40 && lastTry !== 'answered'; tries += 1) {
      if (tries > 0) await new Promise((resolve) => setTimeout(resolve, 50));
      try {
        const reply = await chrome.runtime.sendMessage({ topic: 'visit', question });
        const kept = reply?.ok === true && reply.answer?.notKept === null;
        lastTry = kept ? 'answered' : JSON.stringify(reply ?? null);
      } catch (error) {
        lastTry = String(error);
      }
    }
    if (lastTry === 'answered') sent.answered.push(id);
    else sent.unanswered.push(`${id}: ${lastTry}`);
  }
  return sent;
}

/**
 * Sends visits to the background from a real page while the worker is stopped at random moments, at least `kills` times
 * spread over all visits, and compares what was answered with what is kept.
 */
export async function visitsUnderKills(plan: { visits: number; kills: number }): Promise<KillsResult> {
  const browser = await launch();
  const started = performance.now();
  try {
    const served = sampleOffer('od-2026');
    browser.serve([served]);
    const page = await browser.context.newPage();
    await page.goto(served.url);
    const contextId = await contentScriptWorld(page, browser.extensionId);
    const session = await sessionOf(page);
    const kept = async () =>
      ((await keptRecords(browser))['snapshots'] ?? []) as { offerId: string | null; reading: object }[];
    while ((await kept()).length === 0) await page.waitForLoadState('load');
    const reading = JSON.stringify((await kept())[0]?.reading);

    const answered: string[] = [];
    const unanswered: string[] = [];
    const batch = Math.max(1, Math.floor(plan.visits / plan.kills));
    let kills = 0;
    for (let first = 0; first < plan.visits; first += batch) {
      const count = Math.min(batch, plan.visits - first);
      const sending = session.send('Runtime.evaluate', {
        contextId,
        awaitPromise: true,
        returnByValue: true,
        expression: `(() => { const __name = (f) => f; return (${sendVisits.toString()})(${reading}, ${first}, ${count}); })()`,
      });
      // Somewhere within the batch: a visit takes 3 to 15 ms.
      await new Promise((resolve) => setTimeout(resolve, Math.random() * batch * 6));
      await stopWorker(browser);
      kills += 1;
      const { result, exceptionDetails } = await sending;
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      const sent = result.value as Sent;
      answered.push(...sent.answered);
      unanswered.push(...sent.unanswered);
    }
    const times = new Map<string, number>();
    for (const { offerId } of await kept()) if (offerId !== null) times.set(offerId, (times.get(offerId) ?? 0) + 1);
    return {
      answered: answered.length,
      unanswered,
      kills,
      lost: answered.filter((id) => !times.has(id)).length,
      doubled: [...times.values()].filter((count) => count > 1).length,
      seconds: (performance.now() - started) / 1000,
    };
  } finally {
    await browser.close();
  }
}
