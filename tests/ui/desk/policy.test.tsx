// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '@/app/topics';
import type { PolicyNumber, PolicyTable } from '@/domain/policy-table';
import type { PolicyJobs, PolicyPreview } from '@/domain/policy-preview';
import { cardWords } from '@/i18n/card-words';
import { policyWords } from '@/i18n/policy-words';
import {
  draftFrom,
  faultOf,
  fromTyped,
  numbersOf,
  overlayOf,
  pendingIn,
  textOf,
  toTyped,
} from '@/ui/desk/policy/draft';
import { PolicyScreen } from '@/ui/desk/policy/policy-screen';
import type { DeskPorts } from '@/ui/desk/ports';
import { speak } from '@/ui/parts/wording';

const number = (path: string, change: Partial<PolicyNumber> = {}): PolicyNumber => ({
  path,
  name: path,
  value: 3,
  usual: 3,
  unit: 'years',
  min: 0,
  max: 30,
  noMoreThan: [],
  noLessThan: [],
  source: 'article',
  reason: 'A reason.',
  ...change,
});
const table: PolicyTable = {
  groups: [
    {
      id: 'rules.x',
      title: 'Store age',
      reason: '',
      source: null,
      decisive: false,
      loud: false,
      experimental: false,
      numbers: [
        number('first', { noLessThan: ['worst'] }),
        number('worst', { value: 1, usual: 1, noMoreThan: ['first'] }),
        number('share', { unit: 'share', value: 0.25, usual: 0.3, max: 0.9 }),
      ],
    },
  ],
  overlay: { share: 0.25 },
};
const all = numbersOf(table);
const faultAt = (path: string, draft: Record<string, number>) => {
  const one = all.get(path);
  return one && faultOf(one, draft, all)?.fault;
};

describe('a draft of the policy', () => {
  it.each([
    ['30', 'share', 0.3],
    ['99.95 %', 'share', 0.9995],
    ['10,000', 'usd', 10_000],
    ['2.5', 'times', 2.5],
    ['-1', 'years', Number.NaN],
    ['1e3', 'years', Number.NaN],
    ['', 'years', Number.NaN],
  ] as const)('takes %j as a number of %s', (text, unit, value) => {
    expect(fromTyped({ unit }, text)).toBe(value);
    if (!Number.isNaN(value)) expect(fromTyped({ unit }, String(toTyped({ unit }, value)))).toBe(value);
  });

  it('says what is wrong with a number, also against others not in force yet', () => {
    expect(faultAt('first', {})).toBeUndefined();
    expect(faultAt('first', { first: 31 })).toBe('range');
    expect(faultAt('first', { first: Number.NaN })).toBe('number');
    expect(faultAt('worst', { worst: 4 })).toBe('noMoreThan');
    expect(faultAt('first', { worst: 4 })).toBe('noLessThan');
    expect(faultAt('worst', { worst: 4, first: 5 })).toBeUndefined();
  });

  it('sends all of the buyer’s own numbers and none that is as usual', () => {
    expect(pendingIn(table, { first: 3, worst: 2 })).toEqual(['worst']);
    expect(overlayOf(table, { worst: 2 })).toEqual({ worst: 2, share: 0.25 });
    expect(overlayOf(table, { share: 0.3 })).toEqual({});
  });

  it('is kept as text and found again, without what is no number; a damaged one is none', () => {
    expect(draftFrom(textOf({ first: 5, share: Number.NaN }))).toEqual({ first: 5 });
    expect(textOf({ share: Number.NaN })).toBeNull();
    for (const kept of [null, '', '{', '7', '[["first"],["worst","2"],3]']) expect(draftFrom(kept)).toEqual({});
  });
});

const words = policyWords.en;
afterEach(cleanup);

function open(kept: string | null = null) {
  speak('en', cardWords.en);
  const asked: unknown[] = [];
  const ask = ((_: string, { overlay }: { overlay: unknown }) => {
    asked.push(overlay);
    return Promise.resolve({ ok: true, answer: table });
  }) as unknown as Ask;
  const stop = vi.fn();
  let watch: (preview: PolicyPreview) => void = () => undefined;
  const jobs: PolicyJobs = {
    preview: (_, heard) => {
      watch = heard;
      return { ended: new Promise<void>(() => undefined), stop };
    },
    renew: () => Promise.resolve(),
  };
  let draft = kept;
  const drafts = {
    load: () => Promise.resolve(draft),
    keep: (_: string, text: string | null) => {
      draft = text;
      return Promise.resolve();
    },
  };
  const onSettings = () => () => undefined;
  render(<PolicyScreen ports={{ ask, policy: jobs, drafts, onSettings } as unknown as DeskPorts} />);
  return {
    draft: () => draft,
    asked,
    stop,
    found: (preview: PolicyPreview) => {
      watch(preview);
    },
  };
}

describe('the screen of rules', () => {
  it('finds numbers again that were changed and not put in force, until they are used or discarded', async () => {
    open('[["first",7]]');
    expect((await screen.findByDisplayValue('7')).getAttribute('id')).toBe('n-first');
    expect(screen.getByText(words.pending('1'))).toBeTruthy();
    cleanup();
    const { draft } = open();
    fireEvent.input(await screen.findByLabelText('Store age: first'), { target: { value: '5' } });
    expect(draft()).toBe('[["first",5]]');
    fireEvent.click(screen.getByRole('button', { name: words.discard }));
    expect(draft()).toBeNull();
  });

  it('stops looking at the stores when the numbers change again', async () => {
    const { stop, found } = open();
    const field = await screen.findByLabelText('Store age: first');
    fireEvent.input(field, { target: { value: '5' } });
    fireEvent.click(screen.getByRole('button', { name: words.preview.start }));
    const moves = [{ from: 'low' as const, to: 'guarded' as const, count: 12 }];
    found({ done: 50, total: 80, unjudged: 0, rescored: 0, moves, stores: [] });
    await screen.findByText('12 stores move from “Low risk” to “Take care”.');
    expect(screen.getByText(words.preview.running('50', '80'))).toBeTruthy();
    fireEvent.input(field, { target: { value: '6' } });
    await waitFor(() => {
      expect(stop).toHaveBeenCalled();
    });
    expect(screen.queryByText(/12 stores move/)).toBeNull();
  });

  it('keeps numbers that cannot be used out of force, and sends the others whole', async () => {
    const { asked } = open();
    const field = await screen.findByLabelText('Store age: first');
    fireEvent.input(field, { target: { value: '0' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: words.apply }).disabled).toBe(true);
    expect(screen.getAllByText(words.faults.noLessThan('worst', '1 year')).length).toBe(1);
    fireEvent.input(field, { target: { value: '5' } });
    fireEvent.click(screen.getByRole('button', { name: words.apply }));
    await screen.findByText(words.applied);
    expect(asked).toEqual([null, { first: 5, share: 0.25 }]);
    fireEvent.click(screen.getByRole('button', { name: words.allUsual }));
    fireEvent.click(screen.getByRole('button', { name: words.apply }));
    await waitFor(() => {
      expect(asked).toEqual([null, { first: 5, share: 0.25 }, {}]);
    });
  });
});
