import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decodePage, parsePage } from './open-page';
import { readOptions, UsageError } from './read-options';
import { report } from './read-report';
import { root } from '../project-files';

const now = () => '2026-11-22T00:00:00.000Z';
const page = join(root, 'tests/pages/offer/od-2026/one-year-trader/page.html');
const read = (...args: string[]) => {
  const options = readOptions([...args, page], now);
  return report(page, options);
};

describe('reader options', () => {
  it('asks no payment without an order', () => {
    expect(readOptions(['a.html'], now)).toEqual({
      files: ['a.html'],
      url: null,
      payment: null,
      rates: [],
      now: now(),
    });
  });

  it('takes order, currency, share, channel, rate and time', () => {
    const args =
      '--order 10000 --currency USD --prepaid 0.3 --channel escrow --rate USD=7.20@2026-11-01 --now 2026-01-02 a b';
    expect(readOptions(args.split(' '), now)).toEqual({
      files: ['a', 'b'],
      url: null,
      payment: { order: { amount: 10000, currency: 'USD' }, prepaidShare: 0.3, channel: 'escrow' },
      rates: [{ currency: 'USD', cny: 7.2, date: '2026-11-01', origin: 'buyer' }],
      now: '2026-01-02T00:00:00.000Z',
    });
  });

  it.each([
    '',
    '--order much a',
    '--order 5 --currency XYZ a',
    '--order 5 --prepaid 2 a',
    '--order 5 --channel cash a',
    '--rate USD=7.2 a',
    '--rate CNY=1@2026-01-01 a',
    '--now soon a',
    '--url nowhere a',
    '--unknown a',
  ])('refuses "%s"', (line) => {
    expect(() => readOptions(line.split(' ').filter(Boolean), now)).toThrow(UsageError);
  });
});

describe('reader', () => {
  it('reads, judges and answers the payment question for a one-year trader', () => {
    const shown = read('--order', '10000', '--currency', 'USD', '--channel', 'bank');
    expect(shown).toMatchObject({ pageKind: 'offer', generation: 'od-2026', payment: { verdict: 'stop' } });
    expect(shown.facts).toMatchObject({ membershipYears: 1, badges: expect.arrayContaining(['trustpass']) as unknown });
    expect(shown.assessment.findings.length).toBeGreaterThan(5);
  });

  it('uses the canonical link, or the address given', () => {
    expect(read().url).toBe('https://detail.1688.com/offer/700000000002.html');
    expect(read('--url', 'https://www.example.com/').pageKind).toBe('other');
    expect(read('--url', 'https://www.example.com/')).not.toHaveProperty('payment');
  });

  it('claims nothing about a page it does not know', () => {
    const { facts, assessment } = read('--url', 'https://www.example.com/');
    expect(
      Object.values({ ...facts, capturedAtLoggedIn: null })
        .flat()
        .filter((fact) => fact !== null),
    ).toEqual([]);
    expect(assessment.band).toBe('unclear');
  });

  it('says which file cannot be opened', () => {
    expect(() => report('no such file', readOptions(['x'], now))).toThrow(/ENOENT/);
  });
});

describe('opening a page', () => {
  it('goes by the bytes, whatever the meta tag says', () => {
    const utf8 = new TextEncoder().encode('<meta charset="gbk"><p>入驻三年</p>');
    expect(decodePage(utf8)).toContain('入驻三年');
    const gbk = Uint8Array.from([0x3c, 0x70, 0x3e, 0xb3, 0xcf, 0xd0, 0xc5, 0xcd, 0xa8]);
    expect(decodePage(gbk)).toBe('<p>诚信通');
  });

  it('runs no script', () => {
    expect(parsePage('<p>a</p><script>document.body.textContent="changed"</script>').body.textContent).toContain('a');
  });
});
