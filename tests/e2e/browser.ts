import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page, Request } from 'playwright-core';
import { findBrowser } from '../commands/browsers';
import { root } from '../project-files';
import type { ServedPage } from './pages-served';

export const chromeBuild = join(root, '.output/chrome-mv3');

export interface Requested {
  url: string;
  /** true when the request was made by the extension itself: its worker, one of its pages, or a content script */
  byExtension: boolean;
}

/** A browser with the built extension, cut off from the network: only the pages given to `serve` answer. */
export interface TestBrowser {
  context: BrowserContext;
  extensionId: string;
  /** an extension page that runs none of our code: its window has the extension's rights */
  backstage: Page;
  requests: Requested[];
  serve(pages: ServedPage[]): void;
  /** address of the browser's own debugging socket */
  socket(): string;
  close(): Promise<void>;
}

export interface LaunchOptions {
  extension?: string;
  headed?: boolean;
  dark?: boolean;
  /** browser languages, e.g. `zh-CN` */
  language?: string;
  /** real network for hosts of the site (only `npm start -- --live`) */
  live?: boolean;
  /** a folder to start from, which stays; by default a fresh one that goes with the browser */
  profile?: string;
}

const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--remote-debugging-port=0',
  // Chrome ignores --load-extension unless this feature is off; Chromium does not mind.
  '--disable-features=DisableLoadExtensionCommandLineSwitch,Translate',
];

const withoutHash = (url: string) => url.replace(/#.*$/, '');

function madeByExtension(request: Request): boolean {
  if (request.url().startsWith('chrome-extension:')) return false;
  const worker = request.serviceWorker();
  if (worker) return worker.url().startsWith('chrome-extension:');
  if (request.headers()['origin']?.startsWith('chrome-extension:')) return true;
  try {
    return request.frame().url().startsWith('chrome-extension:');
  } catch {
    return false; // a navigation that has no frame yet is the visitor's own
  }
}

/** Answers served pages, aborts everything else and writes both down. */
async function route(context: BrowserContext, pages: Map<string, ServedPage>, requests: Requested[]): Promise<void> {
  await context.route(/^https?:/, async (handler, request) => {
    requests.push({ url: request.url(), byExtension: madeByExtension(request) });
    const page = request.resourceType() === 'document' ? pages.get(withoutHash(request.url())) : undefined;
    // A saved page may send itself elsewhere; "no content" leaves it standing where a failure would replace it.
    if (!page) return request.isNavigationRequest() ? handler.fulfill({ status: 204 }) : handler.abort();
    await handler.fulfill({ body: page.body, headers: { 'content-type': `text/html; charset=${page.charset}` } });
  });
}

/** The id Chromium gives an unpacked extension: the first 32 hex digits of its folder's SHA-256, written in a to p. */
function idOf(folder: string): string {
  const digits = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  return [...digits].map((digit) => String.fromCharCode('a'.charCodeAt(0) + Number.parseInt(digit, 16))).join('');
}

/** The extension is loaded beside the first window; until then its pages do not exist. */
async function openBackstage(page: Page, url: string): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await page.goto(url);
      return;
    } catch (error) {
      if (tries === 100) throw error;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

/** Starts Chromium with an unpacked extension in a fresh profile. */
export async function launch(options: LaunchOptions = {}): Promise<TestBrowser> {
  const extension = options.extension ?? chromeBuild;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'touchstone-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findBrowser('chromium'),
    headless: options.headed !== true,
    viewport: { width: 1280, height: 900 },
    colorScheme: options.dark ? 'dark' : 'light',
    // A picture taken while the card fades in would be washed out.
    ...(options.headed ? {} : { reducedMotion: 'reduce' as const }),
    ...(options.live ? {} : { locale: options.language ?? 'en-US' }),
    // The second, so that going back shows the page as it was left, as a buyer's browser does.
    ignoreDefaultArgs: ['--disable-extensions', '--disable-back-forward-cache'],
    args: [
      ...switches,
      ...(options.headed ? [] : ['--headless=new']),
      `--lang=${options.language ?? 'en-US'}`,
      `--load-extension=${extension}`,
      `--disable-extensions-except=${extension}`,
    ],
  });
  const pages = new Map<string, ServedPage>();
  const requests: Requested[] = [];
  if (!options.live) await route(context, pages, requests);
  const extensionId = idOf(extension);
  const backstage = await context.newPage();
  await openBackstage(backstage, `chrome-extension://${extensionId}/manifest.json`);
  return {
    context,
    extensionId,
    backstage,
    requests,
    serve: (more) => more.forEach((page) => pages.set(withoutHash(page.url), page)),
    socket() {
      const [port, path] = readFileSync(join(profile, 'DevToolsActivePort'), 'utf8').split('\n');
      return `ws://127.0.0.1:${port}${path}`;
    },
    async close() {
      await context.close();
      if (options.profile === undefined) rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}
