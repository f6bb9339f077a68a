import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { writeBackup } from '../../src/exchange/backup/write-backup';
import { backupVersion } from '../../src/exchange/backup/format';
import { snapshotVersion } from '../../src/domain/snapshot';
import { firstDay, invented, nextDay, oldStore } from '../app/invented';
import { root } from '../project-files';
import { replayOptions, type ReplayOptions } from './replay-options';
import { UsageError } from './read-options';
import { linesFor, replayCase, summary } from './replay-report';
import { savedCases } from './saved-cases';

const folder = mkdtempSync(join(tmpdir(), 'replay-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});
const file = (name: string, text: string): string => {
  writeFileSync(join(folder, name), text);
  return join(folder, name);
};
const now = '2026-11-22T00:00:00.000Z';
const advised = 'rules.young-store.limits.advisedYears';
const strict = { [advised]: 30, 'rules.young-store.limits.worstYears': 20 };

async function replay(paths: string[], change: Partial<ReplayOptions> = {}) {
  const options = { paths, old: {}, new: {}, now, ...change };
  const found = [];
  for await (const saved of savedCases(paths, now)) found.push({ ...saved, comparison: replayCase(saved, options) });
  return found;
}

describe('the replay', () => {
  it('says who moves by another policy, and which rule moves them', async () => {
    const [one, ...more] = await replay([join(root, 'tests/pages/offer/od-2026/good-old-store')], { new: strict });
    expect(more).toEqual([]);
    expect(one?.comparison).toMatchObject({ from: { band: 'low' }, to: { band: 'guarded' } });
    const [head, why] = linesFor(
      'page',
      one?.comparison ?? replayCase({ name: '', reading: invented({}), earlier: [] }, { old: {}, new: {}, now }),
    );
    expect(head).toMatch(/^low \d+ -> guarded \d+ {2}page$/);
    expect(why).toMatch(/^ {4}young-store: clear -> risk \d\.\d\d \(\+\d+\.\d points\)$/);
    expect(summary(one ? [one.comparison] : []).slice(0, 2)).toEqual(['1 judged', '  1 from low to guarded']);
  });

  it('says nothing of stores that stay as they are', async () => {
    const found = await replay([join(root, 'tests/pages/offer/od-2026/good-old-store/page.html')]);
    expect(
      found.map(({ name, comparison }) => linesFor(name, comparison).filter((line) => line.includes('->'))),
    ).toEqual([[]]);
    expect(found[0]?.comparison.moves).toEqual([]);
  });

  it('tells what rules on trial would do', async () => {
    const founded = { foundedOn: '2025-06-01', membershipYears: 9 };
    const list = file('trial.json', JSON.stringify([invented({ ...oldStore, ...founded })]));
    const [one] = await replay([list]);
    expect(one?.comparison.trial.found).toContain('store-older-than-company');
    expect(one && linesFor(one.name, one.comparison).join('\n')).toContain('on trial: store-older-than-company');
  });

  it('reads the stores of a backup with what was read of them before', async () => {
    async function* rows(): AsyncGenerator<[string, object]> {
      const row = (id: string, readAt: string, years: number) => ({
        id,
        storeKey: 'm:b2b-1',
        offerId: '600000000001',
        readAt,
        version: snapshotVersion,
        reading: invented({ ...oldStore, membershipYears: years }, { readAt }),
      });
      yield await Promise.resolve(['snapshots', row('a', firstDay, 6)]);
      yield ['stores', { storeKey: 'm:b2b-1' }];
      yield ['snapshots', row('b', nextDay, 2)];
    }
    const backup = await writeBackup({ version: backupVersion, app: '1', madeAt: nextDay }, rows());
    const [one, ...more] = await replay([file('backup.json', await backup.text())]);
    expect(more).toEqual([]);
    expect(one?.reading.readAt).toBe(nextDay);
    expect(one?.earlier.map(({ readAt }) => readAt)).toEqual([firstDay]);
  });

  it('takes policies from files and refuses what is none', () => {
    const good = file('good.json', JSON.stringify(strict));
    expect(replayOptions(['--new', good, 'a'], () => now)).toEqual({ paths: ['a'], old: {}, new: strict, now });
    const wrong = ['', '[1]', '{"rules.none.weight":1}', '{"payment.deposit":1}', `{"${advised}":0.5}`];
    for (const [at, text] of wrong.entries())
      expect(() => replayOptions(['--old', file(`wrong-${String(at)}.json`, text), 'a'], () => now)).toThrow(
        UsageError,
      );
    for (const line of ['', '--new none.json a', '--now soon a', '--other a'])
      expect(() => replayOptions(line.split(' ').filter(Boolean), () => now)).toThrow(UsageError);
  });

  it('refuses JSON that holds no readings', async () => {
    for (const [at, text] of ['{}', 'no', '[{"url":"x"}]'].entries())
      await expect(replay([file(`bad-${String(at)}.json`, text)])).rejects.toThrow(UsageError);
  });
});
