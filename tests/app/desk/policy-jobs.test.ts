import { describe, expect, it } from 'vitest';
import { changePolicy } from '@/app/change-policy';
import { policyJobs } from '@/app/desk/policy-jobs';
import { servePolicyWork } from '@/app/desk/policy-work';
import { visit } from '@/app/visit';
import type { PolicyPreview, Progress } from '@/domain/policy-preview';
import { invented, oldStore } from '../invented';
import { testContext } from '../test-context';
import { plantedWorkers } from './planted-worker';

const advised = 'rules.young-store.limits.advisedYears';
const strict = { [advised]: 20, 'rules.young-store.limits.worstYears': 12 };

/** The jobs over workers in the same process. */
function planted(context: ReturnType<typeof testContext>) {
  const { workers, startWorker } = plantedWorkers((wire) => {
    servePolicyWork(wire, context.database);
  });
  return { workers, jobs: policyJobs(context, startWorker) };
}

async function withStores(count: number) {
  const context = testContext();
  for (let at = 0; at < count; at += 1) {
    const memberId = `b2b-22000000000${String(10 + at)}`;
    const reading = invented({
      ...oldStore,
      memberId,
      loginId: `store${String(at)}`,
      shopUrl: `https://s${String(at)}.1688.com`,
    });
    await visit(context, { writeId: 'write-0001', reading });
  }
  return { context, ...planted(context) };
}

const bandsKept = async ({ database }: ReturnType<typeof testContext>) => {
  const rows = await database.stores.toArray();
  return [...new Set(rows.map(({ brief }) => brief?.band))];
};

describe('a change of the policy', () => {
  it('is tried on every store before it is in force', async () => {
    const { context, jobs, workers } = await withStores(30);
    const steps: PolicyPreview[] = [];
    await jobs.preview(strict, (step) => steps.push(step)).ended;
    expect(steps.map(({ done, total }) => [done, total])).toEqual([
      [25, 30],
      [30, 30],
    ]);
    const { moves, stores, unjudged } = steps.at(-1) ?? { moves: [], stores: [], unjudged: null };
    expect(moves).toEqual([{ from: 'low', to: 'guarded', count: 30 }]);
    expect(unjudged).toBe(0);
    expect(stores).toHaveLength(30);
    expect(stores[0]?.scoreTo).toBeGreaterThan(stores[0]?.scoreFrom ?? 100);
    expect(await bandsKept(context)).toEqual(['low']);
    expect(workers).toEqual([{ isEnded: true }]);
  });

  it('that moves nothing says so, and one that is stopped is heard of no more', async () => {
    const { jobs, workers } = await withStores(26);
    const steps: PolicyPreview[] = [];
    await jobs.preview({ 'payment.deposit': 0.2 }, (step) => steps.push(step)).ended;
    expect(steps.at(-1)).toMatchObject({ moves: [], rescored: 0, stores: [] });
    const heard = steps.length;
    const stopped = jobs.preview(strict, (step) => {
      steps.push(step);
      stopped.stop();
    });
    await expect.poll(() => workers.at(-1)?.isEnded).toBe(true);
    expect(steps.length).toBe(heard + 1);
    const early = jobs.preview(strict, (step) => steps.push(step));
    early.stop();
    await early.ended;
    expect(workers).toHaveLength(2);
  });

  it('renews the verdicts of the table once', async () => {
    const { context, jobs, workers } = await withStores(3);
    const steps: Progress[] = [];
    const watch = (step: Progress) => steps.push(step);
    await jobs.renew(watch);
    expect(workers).toEqual([]);
    await changePolicy(context, { overlay: strict });
    expect(await bandsKept(context)).toEqual(['low']);
    await jobs.renew(watch);
    expect(await bandsKept(context)).toEqual(['guarded']);
    expect(steps).toEqual([{ done: 3, total: 3 }]);
    await jobs.renew(watch);
    expect(workers).toHaveLength(1);
    await changePolicy(context, { overlay: { ...strict, 'payment.deposit': 0.2 } });
    await jobs.renew(watch);
    expect(workers).toHaveLength(1);
  });

  it('is made up for when the desk was closed in the middle', async () => {
    const { context, jobs } = await withStores(2);
    await changePolicy(context, { overlay: strict });
    await planted(context).jobs.renew(() => undefined);
    expect(await bandsKept(context)).toEqual(['guarded']);
    await jobs.renew(() => undefined);
    expect(await bandsKept(context)).toEqual(['guarded']);
  });

  it('of stores that cannot be read is a failure, not silence', async () => {
    const { context, jobs } = await withStores(1);
    context.database.dexie.close({ disableAutoOpen: true });
    await expect(jobs.preview(strict, () => undefined).ended).rejects.toThrow('cannot be read');
  });
});
