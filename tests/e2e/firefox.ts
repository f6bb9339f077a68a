import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
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
  /** what an expression gives in the page, a promise's result included */
  evaluate(expression: string): Promise<unknown>;
  /** gives files to an input of the page */
  setFiles(selector: string, files: string[]): Promise<void>;
  /** where a page of the extension stands, such as `desk.html#/files` */
  extensionPage(path: string): string;
  /** folder its downloads go to */
  downloads: string;
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

/** The address the extension's pages get; Firefox makes up another one for each profile unless it is told. */
const uuid = '6d6f7a2d-6578-4465-8e73-696f6e000001';

/** Where the extension's pages and the downloads stand. */
function placesOf(extension: string, downloads: string): Record<string, string | number> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8')) as {
    browser_specific_settings?: { gecko?: { id?: string } };
  };
  const id = manifest.browser_specific_settings?.gecko?.id ?? '';
  return {
    'extensions.webextensions.uuids': JSON.stringify({ [id]: uuid }),
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
  };
}

/**
 * Starts headless Firefox with an unpacked extension; only the given pages answer. System access, because WebDriver BiDi goes to no page of
 * an extension without.
 */
export async function launchFirefox(extension: string, pages: ServedPage[]): Promise<FirefoxBrowser> {
  const profile = mkdtempSync(join(tmpdir(), 'touchstone-firefox-'));
  const downloads = join(profile, 'downloads');
  const preferences = Object.entries({ ...quiet, ...placesOf(extension, downloads) }).map(
    ([key, value]) => `user_pref(${JSON.stringify(key)}, ${JSON.stringify(value)});`,
  );
  mkdirSync(downloads);
  writeFileSync(join(profile, 'user.js'), preferences.join('\n'));
  const args = [
    '--headless',
    '--no-remote',
    '--profile',
    profile,
    '--remote-debugging-port=0',
    '--remote-allow-system-access',
  ];
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
    downloads,
    extensionPage: (path) => `moz-extension://${uuid}/${path}`,
    async evaluate(expression) {
      const { result, exceptionDetails } = (await socket.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
        userActivation: true,
      })) as { result?: { value?: unknown }; exceptionDetails?: { text: string } };
      if (exceptionDetails) throw new Error(exceptionDetails.text);
      return result?.value;
    },
    async setFiles(selector, files) {
      const { nodes } = (await socket.send('browsingContext.locateNodes', {
        context,
        locator: { type: 'css', value: selector },
      })) as { nodes: { sharedId: string }[] };
      await socket.send('input.setFiles', { context, element: { sharedId: nodes[0]?.sharedId ?? '' }, files });
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
