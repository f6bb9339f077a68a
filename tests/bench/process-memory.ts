import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';
import type { TestBrowser } from '../e2e/browser';
import { processesOf } from '../e2e/browser-processes';

/** MB a process holds for itself or shares as memory, code and files left out; 0 once it has ended. */
function heldBy(id: number): number {
  try {
    const status = readFileSync(`/proc/${String(id)}/status`, 'utf8');
    const kB = (name: string) => Number(new RegExp(`${name}:\\s+(\\d+)`).exec(status)?.[1] ?? 0);
    return (kB('RssAnon') + kB('RssShmem')) / 1000;
  } catch {
    return 0;
  }
}

/** Watches what all processes of a browser hold together; `end` answers the most it grew, in MB. NaN where the system has no /proc. */
export async function watchMemory(browser: TestBrowser): Promise<{ end(): number }> {
  const ids = (await processesOf(browser)).map(({ id }) => id);
  const held = () => ids.reduce((sum, id) => sum + heldBy(id), 0);
  const start = held();
  let most = start;
  const look = () => {
    most = Math.max(most, held());
  };
  const timer = setInterval(look, 100);
  return {
    end() {
      look();
      clearInterval(timer);
      return start > 0 ? most - start : Number.NaN;
    },
  };
}
