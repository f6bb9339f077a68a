import { readFileSync } from 'node:fs';
import { setInterval } from 'node:timers';
import type { TestBrowser } from '../e2e/browser';

interface ProcessList {
  id?: number;
  result?: { processInfo: { id: number }[] };
}

/** Process ids of a browser: its own and those of every page and helper it started. */
async function processesOf(browser: TestBrowser): Promise<number[]> {
  const socket = new WebSocket(browser.socket());
  await new Promise((resolve) => {
    socket.addEventListener('open', resolve);
  });
  const answer = new Promise<number[]>((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const { result } = JSON.parse(String(data)) as ProcessList;
      resolve((result?.processInfo ?? []).map(({ id }) => id));
    });
  });
  socket.send(JSON.stringify({ id: 1, method: 'SystemInfo.getProcessInfo' }));
  const ids = await answer;
  socket.close();
  return ids;
}

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
  const ids = await processesOf(browser);
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
