// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Health } from '@/domain/health';
import { cardWords } from '@/i18n/card-words';
import { popupWords } from '@/i18n/popup-words';
import { speak } from '@/ui/parts/wording';
import { HealthPart } from '@/ui/popup/health-part';
import { browserIn, reportText } from '@/ui/popup/health-report';
import type { PopupPorts } from '@/ui/popup/ports';

const own = popupWords.en;
const about = { version: '0.1.0', browser: 'Chrome 140' };
const health: Health = {
  generations: [
    {
      pageKind: 'offer',
      generation: 'od-2026',
      visits: 7,
      lastAt: '2026-11-22T06:00:00.000Z',
      facts: [
        { fact: 'title', found: 7, broken: 0 },
        { fact: 'membershipYears', found: 4, broken: 1 },
        { fact: 'stock', found: 0, broken: 0 },
      ],
    },
  ],
  notices: [
    {
      key: 'offer fewer od-2026',
      pageKind: 'offer',
      generation: 'od-2026',
      cause: 'fewer',
      found: [3, 3, 3],
      before: 24,
    },
  ],
};
const report = [
  'Touchstone reading report',
  'version: 0.1.0',
  'browser: Chrome 140',
  'trouble: offer od-2026: fewer; facts found on the last visits: 3, 3, 3; median before: 24',
  'facts: found / broken / missing',
  'offer od-2026, visits: 7',
  '  title: 7 / 0 / 0',
  '  membershipYears: 4 / 1 / 2',
  '  stock: 0 / 0 / 7',
].join('\n');

beforeEach(() => {
  speak('en', cardWords.en);
});
afterEach(cleanup);

function draw(first: Health) {
  const copied: string[] = [];
  const asked: unknown[] = [];
  const ask = (_: string, question: { putAside: string | null }) => {
    asked.push(question.putAside);
    const answer = question.putAside === null ? first : { ...first, notices: [] };
    return Promise.resolve({ ok: true, answer });
  };
  const ports: Partial<PopupPorts> = {
    ask: ask as unknown as PopupPorts['ask'],
    about,
    copy: (text) => Promise.resolve(void copied.push(text)),
  };
  const { container } = render(<HealthPart ports={ports as PopupPorts} />);
  return { container, copied, asked };
}

describe('reading health in the popup', () => {
  it('says nothing before anything was read', async () => {
    const { container, asked } = draw({ generations: [], notices: [] });
    await expect.poll(() => asked.length).toBe(1);
    expect(container.textContent).toBe('');
  });

  it('keeps what could be read folded, fact by fact', async () => {
    const { container } = draw({ ...health, notices: [] });
    const summary = await screen.findByText(own.health);
    expect(summary.closest('details')?.open).toBe(false);
    expect(screen.queryByText(own.healthPutAside)).toBeNull();
    expect(container.textContent).toContain('At times: Membership years');
    expect(container.textContent).toContain('Not understood: Membership years');
    expect(container.textContent).toContain('Never shown: Stock');
  });

  it('says once what is no longer read, and can be put aside', async () => {
    const { asked } = draw(health);
    await screen.findByText(/can no longer read parts of offer pages/);
    fireEvent.click(screen.getByText(own.healthPutAside));
    await expect.poll(() => screen.queryByText(/can no longer read/)).toBeNull();
    expect(asked).toEqual([null, 'offer fewer od-2026']);
  });

  it('shows the report before it copies it, and copies what it shows', async () => {
    const { container, copied } = draw(health);
    fireEvent.click(await screen.findByText(own.healthShowReport));
    expect(container.querySelector('details')?.open).toBe(true);
    expect(screen.getByRole('textbox')).toHaveProperty('value', report);
    fireEvent.click(screen.getByText(own.reportCopy));
    await screen.findByText(own.reportCopied);
    expect(copied).toEqual([report]);
    expect(reportText(health, about)).toBe(report);
  });

  it.each([
    ['Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0', 'Firefox 140'],
    ['Mozilla/5.0 (X11) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/131.0.0.0 Safari/537.36', 'Chrome 131'],
    ['Mozilla/5.0 AppleWebKit/537.36 Chrome/131.0.0.0 Safari/537.36 Edg/131.0.2903.0', 'Edge 131'],
    ['something else', 'unknown'],
  ])('names the browser of "%s"', (agent, name) => {
    expect(browserIn(agent)).toBe(name);
  });
});
