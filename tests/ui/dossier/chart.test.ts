import { describe, expect, it } from 'vitest';
import { aligned } from '@/ui/dossier/chart/aligned';
import { apart } from '@/ui/dossier/chart/draw-labels';

const times = ['2026-01-01', '2026-01-20', '2026-04-01'].map((day) => `${day}T08:00:00.000Z`);
const seconds = times.map((time) => Date.parse(time) / 1000);

describe('aligned', () => {
  it('breaks every line where nobody looked for long, and nowhere else', () => {
    const lines = [
      { label: 'a', values: [1, 2, 3] },
      { label: 'b', values: [4, null, 5] },
    ];
    const [at, a, b] = aligned(times, lines, 31);
    expect(at).toHaveLength(4);
    expect([at[0], at[1], at[3]]).toEqual(seconds);
    expect(a).toEqual([1, 2, null, 3]);
    expect(b).toEqual([4, null, null, 5]);
    expect(aligned(times, lines, 100)[0]).toEqual(seconds);
  });
});

describe('apart', () => {
  it('leaves room between labels and keeps their order', () => {
    const labels = [30, 10, 12].map((y) => ({ text: String(y), x: 0, y }));
    expect(apart(labels, 14).map(({ text, y }) => [text, y])).toEqual([
      ['10', 10],
      ['12', 24],
      ['30', 38],
    ]);
  });
});
