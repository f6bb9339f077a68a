import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from '../project-files';

/** Bytes of a content script after gzip. */
const contentBudget = 18_000;
/** Bytes of the script of result lists, which buyers open most, after gzip. */
const listBudget = 10_000;

/** Bytes of the script that runs among the page's own, after gzip. */
const observerBudget = 3_000;

const read = (file: string) => readFileSync(join(root, file), 'utf8');
const manifestOf = (build: string) => JSON.parse(read(`.output/${build}/manifest.json`)) as Record<string, unknown>;
const scripts = filesUnder('.output/chrome-mv3', /\.js$/);
/** Everything that can run in a page: the content scripts, and the scripts the background adds on demand. */
const contentScripts = scripts.filter((file) => !/background|chunks|popup|desk|sidepanel|-worker-/.test(file));
const listScript = '.output/chrome-mv3/lists.js';
const startScripts = scripts.filter((file) => /content-scripts\/|\/(lists|store)\.js$/.test(file));
const gzipped = (file: string) => gzipSync(readFileSync(join(root, file)), { level: 9 }).length;

const contentScriptsOf = (manifest: Record<string, unknown>) =>
  manifest['content_scripts'] as { matches: string[]; world?: string }[];

/** Everything a manifest asks of the buyer, and everything it opens to pages. */
const asked = (manifest: Record<string, unknown>) => ({
  permissions: manifest['permissions'],
  optional: manifest['optional_permissions'] ?? [],
  hosts: manifest['host_permissions'] ?? [],
  optionalHosts: manifest['optional_host_permissions'] ?? [],
  resources: manifest['web_accessible_resources'] ?? [],
  policy: manifest['content_security_policy'] ?? 'the browser’s own',
  external: manifest['externally_connectable'] ?? null,
  worlds: [...new Set(contentScriptsOf(manifest).map(({ world }) => world ?? 'isolated'))],
});

describe('the built extension', () => {
  it.each(['chrome-mv3', 'firefox-mv3'])('asks for nothing more than it did: %s', (build) => {
    expect(manifestOf(build)['manifest_version']).toBe(3);
    expect(asked(manifestOf(build))).toEqual({
      // Firefox shows a sidebar without being asked.
      permissions: ['storage', 'unlimitedStorage', 'scripting', ...(build.startsWith('chrome') ? ['sidePanel'] : [])],
      optional: [],
      hosts: ['https://*.1688.com/*'],
      optionalHosts: [],
      resources: [],
      policy: 'the browser’s own',
      external: null,
      worlds: ['isolated'],
    });
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('asks for nothing PRIVACY.md does not explain: %s', (build) => {
    const { permissions, hosts } = asked(manifestOf(build));
    const named = [permissions, hosts].flat().map((name) => `\`${String(name)}\``);
    expect(named.filter((name) => !read('PRIVACY.md').includes(name))).toEqual([]);
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('runs on 1688.com and nowhere else: %s', (build) => {
    const matches = contentScriptsOf(manifestOf(build)).flatMap((script) => script.matches);
    expect(matches.length).toBeGreaterThan(0);
    expect(matches.filter((match) => !/^(\*|https):\/\/(\*\.|[a-z0-9.]+\.)?1688\.com\//.test(match))).toEqual([]);
  });

  it('shows the dossier beside the page in both browsers, never unasked, with one key to open each surface', () => {
    const [chrome, firefox] = [manifestOf('chrome-mv3'), manifestOf('firefox-mv3')];
    expect(chrome['side_panel']).toEqual({ default_path: 'sidepanel.html' });
    expect(firefox['sidebar_action']).toMatchObject({ default_panel: 'sidepanel.html', open_at_install: false });
    const keys = (manifest: Record<string, unknown>) =>
      Object.entries(manifest['commands'] as Record<string, { suggested_key: { default: string } }>).map(
        ([name, { suggested_key }]) => [name, suggested_key.default],
      );
    const [popup, desk] = [
      ['_execute_action', 'Alt+Shift+V'],
      ['open-desk', 'Alt+Shift+S'],
    ];
    expect(keys(chrome)).toEqual([popup, ['open-panel', 'Alt+Shift+D'], desk]);
    expect(keys(firefox)).toEqual([popup, ['_execute_sidebar_action', 'Alt+Shift+D'], desk]);
  });

  it('tells Firefox that it collects nothing', () => {
    expect(manifestOf('firefox-mv3')['browser_specific_settings']).toMatchObject({
      gecko: { strict_min_version: '140.0', data_collection_permissions: { required: ['none'] } },
    });
  });

  it('runs no text as code, builds no markup from text and loads no script from elsewhere', () => {
    expect(scripts.length).toBeGreaterThan(2);
    // Preact's own line for dangerouslySetInnerHTML, which none of our files uses.
    const markup = /\.innerHTML\s*=(?!=|\w+\.__html)|new Function\b|\bFunction\(/;
    const forbidden = /\beval\(|https?:\/\/[^"'`\s]+\.m?js\b|importScripts\(|document\.write/;
    expect(scripts.filter((file) => forbidden.test(read(file)))).toEqual([]);
    expect(contentScripts.filter((file) => markup.test(read(file)))).toEqual([]);
  });

  it('keeps the database and the schemas out of pages', () => {
    expect(contentScripts.length).toBeGreaterThan(0);
    expect(contentScripts.filter((file) => /indexedDB|IDBKeyRange|Dexie|ZodError|safeParse/.test(read(file)))).toEqual(
      [],
    );
  });

  it('keeps every content script within 18 kB', () => {
    expect(Math.max(...startScripts.map(gzipped))).toBeLessThanOrEqual(contentBudget);
  });

  it('keeps the script of result lists within 10 kB and without Preact', () => {
    expect(gzipped(listScript)).toBeLessThanOrEqual(listBudget);
    expect(read(listScript)).not.toMatch(/__k\b|__H\b|createElementNS\([^)]*xhtml/);
  });

  it('keeps the script among the page’s own within 3 kB, without a name or a way to the extension', () => {
    const observer = '.output/chrome-mv3/observer.js';
    expect(gzipped(observer)).toBeLessThanOrEqual(observerBudget);
    expect(read(observer)).not.toMatch(/^\s*(?:var|let|const|function) |\b(?:chrome|browser)\.|runtime|sendMessage/);
  });

  it.each(['chrome-mv3', 'firefox-mv3'])('runs on result lists by a script of their own: %s', (build) => {
    const lists = (
      manifestOf(build)['content_scripts'] as { js: string[]; matches: string[]; run_at: string }[]
    ).filter(({ js }) => js.includes('lists.js'));
    expect(lists).toEqual([
      {
        js: ['lists.js'],
        css: ['assets/list-cards.css'],
        matches: [
          'https://s.1688.com/selloffer/*',
          'https://s.1688.com/company/*',
          'https://s.1688.com/youyuan/*',
          'https://p4psearch.1688.com/*',
          'https://air.1688.com/app/channel-fe/search/*',
          'https://air.1688.com/kapp/innovateHub/extension-offer-search/*',
        ],
        run_at: 'document_idle',
      },
    ]);
  });
});
