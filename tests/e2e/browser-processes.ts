import type { TestBrowser } from './browser';

/** One process of a browser; the first one, which keeps its databases, is of the type `browser`. */
export interface BrowserProcess {
  id: number;
  type: string;
}

/** Processes of a browser: its own and those of every page and helper it started. */
export async function processesOf(browser: TestBrowser): Promise<BrowserProcess[]> {
  const socket = new WebSocket(browser.socket());
  await new Promise((resolve) => {
    socket.addEventListener('open', resolve);
  });
  const answer = new Promise<BrowserProcess[]>((resolve) => {
    socket.addEventListener('message', ({ data }) => {
      const { result } = JSON.parse(String(data)) as { result?: { processInfo: BrowserProcess[] } };
      resolve(result?.processInfo ?? []);
    });
  });
  socket.send(JSON.stringify({ id: 1, method: 'SystemInfo.getProcessInfo' }));
  const processes = await answer;
  socket.close();
  return processes;
}

/** Ends a browser as a lack of power does: at once, with nothing put away. Answers how, so that finding its process costs no time then. */
export async function deadlyFor(browser: TestBrowser): Promise<() => Promise<void>> {
  const own = (await processesOf(browser)).find(({ type }) => type === 'browser');
  if (!own) throw new Error('the browser names no process of its own');
  const { context } = browser;
  return async () => {
    const closed = context.waitForEvent('close');
    process.kill(own.id, 'SIGKILL');
    await closed;
  };
}
