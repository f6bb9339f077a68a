import { deskWords } from '@/i18n/desk-words';
import { launch } from '../e2e/browser';
import { openDesk } from '../e2e/desk';
import { fillDesk } from './fill-desk';

export interface DeskTimes {
  /** milliseconds from the act to what it asks for on screen, 95th of 100 */
  open: number;
  search: number;
  page: number;
  /** the very first search, which makes the pinyin of every name */
  firstSearch: number;
}

const rounds = 40;

function p95(times: number[]): number {
  const sorted = times.toSorted((one, other) => one - other);
  return sorted[Math.ceil(sorted.length * 0.95) - 1] ?? Number.NaN;
}

/** Opens stores, searches names and pages the table in the real desk over this many stores; each until the answer is drawn. */
export async function deskTimes(stores: number, snapshotsEach: number): Promise<DeskTimes> {
  const browser = await launch();
  try {
    await fillDesk(browser, stores, snapshotsEach);
    const desk = await openDesk(browser);
    const all = deskWords.en.count(
      ...(Array.from({ length: 2 }, () => new Intl.NumberFormat('en').format(stores + 1)) as [string, string]),
    );
    await desk.getByText(all).waitFor({ timeout: 180_000 });
    // The runner of these files names inner functions by a call that the page does not know.
    await desk.evaluate('globalThis.__name = (named) => named');
    const times = await desk.evaluate(
      async ({ rounds, stores, label }) => {
        const until = async (isThere: () => boolean) => {
          const start = performance.now();
          while (!isThere()) {
            if (performance.now() - start > 30_000) throw new Error('nothing was drawn for 30 seconds');
            await new Promise((resolve) => {
              const channel = new MessageChannel();
              channel.port1.onmessage = resolve;
              channel.port2.postMessage(null);
            });
          }
          return performance.now() - start;
        };
        const one = <Found extends Element>(selector: string) => document.querySelector<Found>(selector);
        const page: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const index = Math.floor(((round * 37) % rounds) * (stores / rounds));
          one('.scroller')?.scrollTo(0, index * 38);
          page.push(await until(() => (one(`#row-${String(index)} a`)?.textContent ?? '') !== ''));
        }
        const search: number[] = [];
        const input = one<HTMLInputElement>(`input[type=search]`);
        for (let round = 0; round <= rounds; round += 1) {
          const index = String((1000 + round * 997) % stores);
          if (!input) throw new Error(`no field ${label}`);
          input.value = `示例 ${index}有限`;
          input.dispatchEvent(new Event('input', { bubbles: true }));
          search.push(await until(() => (one('.rows a')?.textContent ?? '').includes(`${index}有限`)));
        }
        const open: number[] = [];
        for (let round = 0; round < rounds; round += 1) {
          const key = `m:b2b-${String(3_300_000_000_000 + ((round * 7919) % stores))}`;
          location.hash = '#/stores';
          await until(() => one('.scroller') !== null);
          location.hash = `#/store/${encodeURIComponent(key)}`;
          open.push(await until(() => one('.verdict h2') !== null && one('.history .offer') !== null));
        }
        return { page, search, open };
      },
      { rounds, stores, label: deskWords.en.search },
    );
    const [firstSearch = Number.NaN, ...search] = times.search;
    return { open: p95(times.open), search: p95(search), page: p95(times.page), firstSearch };
  } finally {
    await browser.close();
  }
}
