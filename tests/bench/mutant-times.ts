import { mutant } from '../pages/mutants';
import { invented, parsed, readDocument, readSample, type Sample } from '../pages/samples';
import { harms } from '../pages/survive';
import { median } from './median';

export interface MutantTimes {
  kind: string;
  count: number;
  /** what mutants did to readers, in words with their seeds; empty when they survived all of them */
  harms: string[];
  /** the slowest reading of a mutant beside the median reading of its unmutated page; parsing is not counted */
  slowest: number;
  slowestName: string;
}

const rounds = 5;
/** A reading may take 10 ms (the budget of an offer page): below that, twice of next to nothing says nothing. */
const floor = 10;

/** Milliseconds one reading takes; the best of several, since other work of the machine only adds to it. */
function timeOf(sample: Sample, text: string): number {
  const times = Array.from({ length: rounds }, () => {
    const document = sample.isReply ? null : parsed(text);
    const start = performance.now();
    if (document === null) readSample(sample, text);
    else readDocument(document, sample.url);
    return performance.now() - start;
  });
  return Math.min(...times);
}

/** Reads `count` mutants of each kind of invented page; every tenth is timed against its unmutated page. */
export function mutantTimes(count: number): MutantTimes[] {
  const kinds = [...new Set(invented.map(({ kind }) => kind))];
  return kinds.map((kind) => {
    const samples = invented.filter((sample) => sample.kind === kind);
    const whole = new Map(samples.map((sample) => [sample, median([1, 2, 3].map(() => timeOf(sample, sample.text)))]));
    let [slowest, slowestName] = [0, ''];
    for (let seed = 0; seed < count; seed += 10) {
      const sample = samples[seed % samples.length];
      if (sample === undefined) continue;
      const ratio = timeOf(sample, mutant(sample.text, seed).text) / Math.max(floor, whole.get(sample) ?? 0);
      if (ratio > slowest) [slowest, slowestName] = [ratio, `${sample.name}, seed ${String(seed)}`];
    }
    return { kind, count, harms: harms(samples, count), slowest, slowestName };
  });
}
