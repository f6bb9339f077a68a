import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser } from '../commands/browsers';
import { openSocket } from './firefox-socket';
import type { ServedPage } from './pages-served';

/** A node as WebDriver BiDi tells it; `shadowRoot` holds closed roots too when they were asked for. */
interface NodeValue {
  nodeType: number;
  nodeValue?: string;
  localName?: string;
  children?: { value?: NodeValue }[];
  shadowRoot?: { value?: NodeValue } | null;
  mode?: string;
}

export interface FirefoxBrowser {
  open(url: string): Promise<void>;
  /** text nodes inside closed shadow roots, in document order */
  closedText(): Promise<string[]>;
  screenshot(): Promise<Buffer>;
  requested: string[];
  close(): Promise<void>;
}

/** Firefox's own calls home are switched off, so that the log holds the page's and the extension's requests alone. */
const quiet = {
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.server': '',
  'app.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'intl.accept_languages': 'en-US',
};

function textsIn(node: NodeValue | undefined, inside: boolean): string[] {
  if (!node || node.localName === 'style') return [];
  const closed = inside || node.mode === 'closed';
  const own = closed && node.nodeType === 3 && node.nodeValue ? [node.nodeValue] : [];
  const below = (node.children ?? []).flatMap((child) => textsIn(child.value, closed));
  return [...own, ...below, ...textsIn(node.shadowRoot?.value, closed)];
}

/** Starts headless Firefox with an unpacked extension; only the given pages answer. */
export async function launchFirefox(extension: string, pages: ServedPage[]): Promise<FirefoxBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-firefox-'));
  const preferences = Object.entries(quiet).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
  const args = ['--headless', '--no-remote', '--profile', profile, '--remote-debugging-port=0'];
  const child = spawn(findBrowser('firefox'), args, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', () => reject(new Error('Firefox ended before it was ready')));
    child.stderr.on('data', (chunk: Buffer) => {
      const found = /WebDriver BiDi listening on (ws:\S+)/.exec(chunk.toString());
      if (found?.[1]) resolve(found[1]);
    });
  });

  const requested: string[] = [];
  const socket = await openSocket(`${address}/session`, (event) => {
    if (event.method !== 'network.beforeRequestSent' || event.params.isBlocked !== true) return;
    const { request, url } = event.params.request;
    requested.push(url);
    const page = pages.find((one) => one.url === url);
    const answer = page
      ? socket.send('network.provideResponse', {
          request,
          statusCode: 200,
          reasonPhrase: 'OK',
          headers: [{ name: 'content-type', value: { type: 'string', value: `text/html; charset=${page.charset}` } }],
          body: { type: 'base64', value: page.body.toString('base64') },
        })
      : socket.send('network.failRequest', { request });
    answer.catch(() => undefined); // a request that was already given up needs no answer
  });
  await socket.send('session.new', { capabilities: {} });
  await socket.send('webExtension.install', { extensionData: { type: 'path', path: extension } });
  await socket.send('session.subscribe', { events: ['network.beforeRequestSent'] });
  await socket.send('network.addIntercept', { phases: ['beforeRequestSent'] });
  const tree = (await socket.send('browsingContext.getTree', {})) as { contexts: { context: string }[] };
  const context = tree.contexts[0]?.context ?? '';

  return {
    requested,
    async open(url) {
      await socket.send('browsingContext.navigate', { context, url, wait: 'complete' });
    },
    async closedText() {
      const answer = (await socket.send('script.callFunction', {
        functionDeclaration: '() => document.documentElement',
        target: { context },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: 100, includeShadowTree: 'all' },
      })) as { result: { value?: NodeValue } };
      return textsIn(answer.result.value, false);
    },
    async screenshot() {
      const shot = (await socket.send('browsingContext.captureScreenshot', { context })) as { data: string };
      return Buffer.from(shot.data, 'base64');
    },
    async close() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await socket.send('browser.close', {}).catch(() => child.kill());
      await ended;
      rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
