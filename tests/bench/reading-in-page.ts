import { readPage } from '@/pages/read-page';

/** Runs in the measured page: reads it again and again and hands back the milliseconds of each reading. */
function timeReading(rounds: number): number[] {
  const times: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const start = performance.now();
    readPage(document, window.location.href, '2026-01-01T00:00:00.000Z');
    times.push(performance.now() - start);
  }
  return times;
}

Object.assign(globalThis, { timeReading });
