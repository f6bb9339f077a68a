import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enDesk } from '@/locales/en-desk';
import { menuScreens } from '@/ui/desk/route';
import { measures } from './bench/rows';
import { root } from './project-files';

const text = (file: string) => readFileSync(join(root, file), 'utf8');
const readme = text('README.md');
const missing = (names: string[], page: string) => names.filter((name) => !page.includes(name));
const scripts = Object.keys((JSON.parse(text('package.json')) as { scripts: Record<string, string> }).scripts);

describe('README.md', () => {
  it('names every command', () => {
    // `test` and `start` are npm's own words; every other script is run by its name.
    const asTyped = scripts.map((name) => (/^(test|start)$/.test(name) ? `npm ${name}` : `npm run ${name}`));
    expect(missing(asTyped, readme.replaceAll('npm run --silent', 'npm run'))).toEqual([]);
  });

  it('names every folder of src', () => {
    const folders = readdirSync(join(root, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
    expect(folders.length).toBeGreaterThan(5);
    expect(
      missing(
        folders.map(({ name }) => `\`src/${name}\``),
        readme,
      ),
    ).toEqual([]);
  });

  it('names every screen of the desk as its menu does', () => {
    expect(
      missing(
        menuScreens.map((name) => `| ${enDesk.screens[name]} `),
        readme,
      ),
    ).toEqual([]);
  });

  it('names every measure of the bench', () => {
    expect(
      missing(
        Object.keys(measures).map((name) => `\`${name}\``),
        readme,
      ),
    ).toEqual([]);
  });

  it('links to files that are there', () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    expect(links.length).toBeGreaterThan(2);
    expect(links.filter((path) => text(path) === '')).toEqual([]);
  });
});
