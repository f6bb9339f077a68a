export const deskActKinds = ['page', 'scroll', 'search', 'filter', 'sort', 'open'] as const;
export type DeskAct = (typeof deskActKinds)[number];

interface DeskRounds {
  act: DeskAct;
  rounds: number;
  stores: number;
}

/**
 * Runs in the desk's page, on its table: does what a buyer does and waits for what that asks for. The milliseconds of each round, from the
 * act to the frame that shows its answer.
 */
export async function deskActs({ act, rounds, stores }: DeskRounds): Promise<number[]> {
  const one = <Found extends Element>(selector: string): Found => {
    const found = document.querySelector<Found>(selector);
    if (!found) throw new Error(`the desk has no ${selector}`);
    return found;
  };
  const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
  const painted = () =>
    new Promise<void>((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => {
          resolve();
        };
        channel.port2.postMessage(null);
      });
    });
  const changed = () =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`nothing was drawn for 30 seconds: ${act}`));
      }, 30_000);
      const observer = new MutationObserver(() => {
        observer.disconnect();
        clearTimeout(late);
        resolve();
      });
      observer.observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
    });
  const timed = async (act: () => void, isThere: () => boolean): Promise<number> => {
    const start = performance.now();
    act();
    while (!isThere()) await changed();
    await painted();
    return performance.now() - start;
  };
  const type = (value: string) => {
    const field = one<HTMLInputElement>('input[type=search]');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const goTo = (index: number) =>
    timed(
      () => {
        one('.scroller').scrollTo(0, index * one('.rows .row').getBoundingClientRect().height);
      },
      () => text(`#row-${String(index)} a`) !== '',
    );

  const counted = () => text('.stores .bar [role=status]');
  // Band, company, years, repeat rate and last seen, of the columns shown at first: those in which the stores differ.
  const heads = [1, 2, 3, 5, 10];
  const acts: Record<DeskAct, (at: number) => Promise<number>> = {
    page: (at) => goTo(Math.floor((((at * 37) % rounds) + 1) * (stores / (rounds + 1)))),
    scroll: (at) => goTo((at + 1) * 15),
    search(at) {
      const wanted = `${String((1000 + at * 997) % stores)}有限`;
      return timed(
        () => {
          type(`示例 ${wanted}`);
        },
        () => text('.rows a').includes(wanted),
      );
    },
    async filter() {
      const menu = one<HTMLDetailsElement>('.filters details');
      menu.open = true;
      while (!menu.querySelector('input')) await changed();
      const before = counted();
      return timed(
        () => {
          menu.querySelector('input')?.click();
        },
        () => counted() !== before,
      );
    },
    sort(at) {
      const before = text('.rows');
      const head = document.querySelectorAll('.row.head [role=columnheader]')[heads[Math.floor(at / 2) % 5] ?? 0];
      return timed(
        () => {
          head?.querySelector('button')?.click();
        },
        () => text('.rows') !== before,
      );
    },
    async open(at) {
      location.hash = '#/stores';
      while (!document.querySelector('.rows a')) await changed();
      const key = `m:b2b-${String(3_300_000_000_000 + ((at * 7919) % stores))}`;
      return timed(
        () => {
          location.hash = `#/store/${encodeURIComponent(key)}`;
        },
        () => document.querySelector('.verdict h2') !== null && document.querySelector('.history .offer') !== null,
      );
    },
  };
  const times: number[] = [];
  for (let at = 0; at < rounds; at += 1) times.push(await acts[act](at));
  if (act === 'search') {
    const lastFound = text('.rows');
    type('');
    while (text('.rows') === lastFound) await changed();
  }
  return times;
}
