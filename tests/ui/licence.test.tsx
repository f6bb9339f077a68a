// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LicenceFact, ReviewsSeen } from '@/domain/view';
import { cardWords } from '@/i18n/card-words';
import { speak } from '@/ui/parts/wording';
import { ReviewsLine } from '@/ui/parts/reviews-line';
import { LicenceSection } from '@/ui/popup/licence-section';

const at = '2026-11-22T06:00:00.000Z';
const fact = (name: LicenceFact['fact'], shown: string): LicenceFact => ({
  fact: name,
  name: `name of ${name}`,
  now: { fact: name, shown, place: 'credit-2025: text', origin: 'page', at },
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

describe('the registration in the popup', () => {
  const facts = [
    fact('legalName', '样例市灯具有限公司'),
    fact('licenceCode', '91330100MA0000000X'),
    fact('foundedOn', '2011-03-09'),
  ];

  it('copies the Chinese name and the code to the letter, and nothing else', async () => {
    speak('en', cardWords.en);
    const written: string[] = [];
    const writeText = (text: string) => Promise.resolve(void written.push(text));
    vi.stubGlobal('navigator', { clipboard: { writeText } });
    render(<LicenceSection facts={facts} />);
    for (const button of screen.getAllByRole('button', { name: /^Copy/ })) fireEvent.click(button);
    expect(await screen.findAllByText('Copied')).toHaveLength(2);
    expect(written).toEqual(['样例市灯具有限公司', '91330100MA0000000X']);
  });

  it('says what to do when the browser refuses', async () => {
    speak('zh_CN', cardWords.zh_CN);
    vi.stubGlobal('navigator', { clipboard: { writeText: () => Promise.reject(new Error('no')) } });
    render(<LicenceSection facts={facts.slice(0, 1)} />);
    fireEvent.click(screen.getByRole('button', { name: /^复制/ }));
    expect(await screen.findByText('浏览器不允许复制，请选中文字后自行复制。')).toBeTruthy();
  });

  it('is not there when nothing is known', () => {
    speak('en', cardWords.en);
    expect(render(<LicenceSection facts={[]} />).container.textContent).toBe('');
  });
});

describe('the line on reviews', () => {
  const line = (reviews: ReviewsSeen | null) => render(<ReviewsLine reviews={reviews} />).container.textContent;
  const seen: ReviewsSeen = { seen: 12, systemMade: 0, shown: { count: 1240, at }, siteSystemMade: null };

  it('says how many of how many were seen, and when the page said so', () => {
    speak('en', cardWords.en);
    expect(line(seen)).toBe('Reviews 评价: 12 of 1,240 seen; the number is that of Nov 22, 2026.');
    expect(line({ ...seen, seen: 1300 })).toBe('Reviews 评价: 1,300 seen; the page showed 1,240 on Nov 22, 2026.');
    expect(line({ ...seen, shown: null })).toBe('Reviews 评价: 12 seen; the page does not say of how many.');
    expect(line(null)).toBe('');
  });

  it('says how many of them 1688 wrote itself, in either language', () => {
    speak('en', cardWords.en);
    expect(line({ ...seen, systemMade: 3, siteSystemMade: 31 })).toContain(
      'Of those seen, 1688 wrote 3 itself 默认好评.',
    );
    cleanup();
    speak('zh_CN', cardWords.zh_CN);
    expect(line({ ...seen, systemMade: 3, siteSystemMade: 31 })).toBe(
      '评价：共 1,240 条（2026年11月22日 的数字），已看到 12 条。 看到的评价中有 3 条是系统默认好评。 1688 称全部评价中有 31 条是系统默认好评。',
    );
  });
});
