/** Milliseconds of each round, from the act to the frame that shows its answer. */
export interface DeskTimes {
  page: number[];
  scroll: number[];
  search: number[];
  filter: number[];
  sort: number[];
  open: number[];
}

export interface DeskActs {
  rounds: number;
  stores: number;
}

/** Runs in the desk's page, on its table: does what a buyer does and waits for what that asks for, each time until it is painted. */
export async function deskActs({ rounds, stores }: DeskActs): Promise<DeskTimes> {
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
  let doing = '';
  const changed = () =>
    new Promise<void>((resolve, reject) => {
      const late = setTimeout(() => {
        reject(new Error(`nothing was drawn for 30 seconds: ${doing}`));
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
  const repeated = async (name: string, round: (at: number) => Promise<number>): Promise<number[]> => {
    const times: number[] = [];
    for (let at = 0; at < rounds; at += 1) {
      doing = `${name} ${String(at)}`;
      times.push(await round(at));
    }
    return times;
  };
  const type = (value: string) => {
    const field = one<HTMLInputElement>('input[type=search]');
    field.value = value;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const choose = (option: number) => {
    const bands = one<HTMLSelectElement>('.filters select');
    bands.selectedIndex = option;
    bands.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const rowHeight = one('.rows .row').getBoundingClientRect().height;
  const goTo = (index: number) =>
    timed(
      () => {
        one('.scroller').scrollTo(0, index * rowHeight);
      },
      () => text(`#row-${String(index)} a`) !== '',
    );

  const page = await repeated('page', (at) => goTo(Math.floor(((at * 37) % rounds) * (stores / rounds))));
  await goTo(0);
  const scroll = await repeated('scroll', (at) => goTo((at + 1) * 15));
  await goTo(0);
  const search = await repeated('search', (at) => {
    const wanted = `${String((1000 + at * 997) % stores)}有限`;
    return timed(
      () => {
        type(`示例 ${wanted}`);
      },
      () => text('.rows a').includes(wanted),
    );
  });
  const lastFound = text('.rows');
  type('');
  while (text('.rows') === lastFound) await changed();
  const counted = () => text('.stores .bar [role=status]');
  const filter = await repeated('filter', (at) => {
    const before = counted();
    return timed(
      () => {
        choose(at % 2 === 0 ? 1 : 0);
      },
      () => counted() !== before,
    );
  });
  // Band, company, years, repeat rate and last seen, of the columns shown at first: those in which the stores differ.
  const heads = [1, 2, 3, 5, 10];
  const sort = await repeated('sort', (at) => {
    const places = [...document.querySelectorAll('.row.head [role=columnheader]')];
    const before = text('.rows');
    const head = places[heads[Math.floor(at / 2) % heads.length] ?? 0];
    return timed(
      () => {
        head?.querySelector('button')?.click();
      },
      () => text('.rows') !== before,
    );
  });
  const open = await repeated('open', async (at) => {
    location.hash = '#/stores';
    while (!document.querySelector('.rows a')) await changed();
    const key = `m:b2b-${String(3_300_000_000_000 + ((at * 7919) % stores))}`;
    return timed(
      () => {
        location.hash = `#/store/${encodeURIComponent(key)}`;
      },
      () => document.querySelector('.verdict h2') !== null && document.querySelector('.history .offer') !== null,
    );
  });
  return { page, scroll, search, filter, sort, open };
}
