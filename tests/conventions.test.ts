import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesUnder, root } from './project-files';

const code = [...filesUnder('src', /\.tsx?$/), ...filesUnder('entrypoints', /\.tsx?$/)];
const tests = filesUnder('tests', /\.tsx?$/);
const styles = [...filesUnder('src', /\.css$/), ...filesUnder('entrypoints', /\.css$/)];
const linesOf = (file: string) => readFileSync(join(root, file), 'utf8').split('\n').length - 1;

describe('conventions', () => {
  it('keeps every file within 200 lines and entrypoints within 40', () => {
    expect([...code, ...tests, ...styles].filter((file) => linesOf(file) > 200)).toEqual([]);
    expect(filesUnder('entrypoints', /\.tsx?$/).filter((file) => linesOf(file) > 40)).toEqual([]);
  });

  it('keeps the median of src at 50 lines or less', () => {
    const lengths = filesUnder('src', /\.tsx?$/)
      .map(linesOf)
      .sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(50);
  });

  it('names files in kebab-case and has no catch-all', () => {
    const names = [...code, ...tests].map((file) => basename(file).replace(/(\.(test|config))?\.tsx?$/, ''));
    expect(names.filter((name) => !/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9-]+)?$/.test(name))).toEqual([]);
    expect(names.filter((name) => /^(utils?|common|helpers?|misc|manager|index\.d)$/.test(name))).toEqual([]);
  });

  it('builds no markup from text', () => {
    const markup = /\binnerHTML\b|\bouterHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write/;
    expect(code.filter((file) => markup.test(readFileSync(join(root, file), 'utf8')))).toEqual([]);
  });

  it.each(['offer', 'shop', 'contact', 'credit', 'search'])(
    'gives every generation of %s pages one file and samples',
    (kind) => {
      const named = filesUnder(`src/pages/${kind}`, /\.ts$/).flatMap((file) => {
        const id = /\bid: '([^']+)'/.exec(readFileSync(join(root, file), 'utf8'))?.[1];
        return id === undefined ? [] : [{ file: basename(file, '.ts'), id }];
      });
      const sampled = filesUnder(`tests/pages/${kind}`, /^page\.html$/).map((file) => file.split('/')[3]);
      expect(named.length).toBeGreaterThan(0);
      expect(named.map(({ file }) => file)).toEqual(named.map(({ id }) => id));
      expect([...new Set(sampled)]).toEqual(named.map(({ id }) => id).sort());
    },
  );
});
