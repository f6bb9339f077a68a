import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkIds } from '@/domain/checks';
import { allRules } from '@/risk/rules';
import { menuScreens } from '@/ui/desk/route';
import { articleRows, articleRules } from './article-table';
import { root } from './project-files';

const cells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

describe('the seed article in the README', () => {
  it('stands row by row as the table of the project has it', () => {
    const readme = readFileSync(join(root, 'README.md'), 'utf8');
    const [, table = ''] = /<!-- article rules -->([\s\S]*?)<!-- end -->/.exec(readme) ?? [];
    const rows = table.split('\n').filter((line) => /^\|\s*\d/.test(line));
    expect(rows.map(cells)).toEqual(articleRows().map(cells));
  });

  it('maps all fifteen rules to something that exists and counts', () => {
    expect(articleRules).toHaveLength(15);
    const stable = new Set<string>(allRules.filter(({ lifecycle }) => lifecycle === 'stable').map(({ id }) => id));
    for (const { says, rules, checks, screens, parts } of articleRules) {
      expect(
        rules.filter((id) => !stable.has(id)),
        says,
      ).toEqual([]);
      expect(
        checks.filter((id) => !checkIds.includes(id)),
        says,
      ).toEqual([]);
      expect(
        screens.filter((name) => !menuScreens.includes(name)),
        says,
      ).toEqual([]);
      expect(
        Object.keys(parts).filter((file) => !existsSync(join(root, file))),
        says,
      ).toEqual([]);
      expect(rules.length + checks.length + screens.length + Object.keys(parts).length, says).toBeGreaterThan(0);
    }
  });
});
