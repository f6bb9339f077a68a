// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ask } from '@/app/topics';
import type { SharedWord } from '@/domain/shared-word';
import { cardWords } from '@/i18n/card-words';
import { ColleaguesSection } from '@/ui/colleagues/colleagues-section';
import { speak } from '@/ui/parts/wording';
import { mark } from './sample-views';

afterEach(cleanup);

const word: SharedWord = {
  fingerprint: '0123456789abcdef'.repeat(4),
  author: 'Li Ming',
  trusted: false,
  storeKey: 'm:2',
  storeIds: { memberId: '2', loginId: null, shopHost: null },
  companyName: '示例市晴川箱包有限公司',
  licenceCode: null,
  legalName: null,
  sure: false,
  by: 'name',
  entry: {
    blacklist: {
      reason: '<b>kept</b> the deposit',
      at: '2026-01-05T00:00:00.000Z',
      expires: '2026-02-01T00:00:00.000Z',
    },
    rating: 2,
    ratings: { honesty: 1 },
    date: '2026-03-09T00:00:00.000Z',
  },
  importedAt: '2026-04-01T00:00:00.000Z',
};

async function open(words: SharedWord[], language: 'en' | 'zh_CN' = 'en') {
  speak(language, cardWords[language]);
  const ask = (() => Promise.resolve({ ok: true, answer: words })) as unknown as Ask;
  const drawn = render(
    <ColleaguesSection storeKey="m:1" mark={{ ...mark, rating: 4, aspects: {} }} version={1} ask={ask} />,
  );
  await Promise.resolve();
  return drawn;
}

describe('what colleagues say', () => {
  it('is nothing while none says anything', async () => {
    const { container } = await open([]);
    expect(container.textContent).toBe('');
  });

  it('names who, on what, and every field beside the buyer’s own with its day', async () => {
    await open([word, { ...word, author: 'Wang', fingerprint: 'f'.repeat(64), trusted: true, by: 'licence' }]);
    const [li, wang] = await screen.findAllByRole('article');
    const of = (row: string) =>
      within(li ?? document.body)
        .getByRole('rowheader', { name: row })
        .closest('tr')?.textContent;
    expect(li?.textContent).toContain('Li Ming');
    expect(li?.textContent).toContain('0123 4567 89ab cdef');
    expect(li?.textContent).toContain('only the name is the same, possibly the same company');
    expect(of('Blacklist')).toContain('<b>kept</b> the deposit');
    expect(of('Blacklist')).toContain('does not count any more');
    expect(of('Rating')).toMatch(/2 of 5.*4 of 5/);
    expect(of('Honesty')).toContain('1 of 5–');
    expect(wang?.textContent).toContain('fingerprint compared');
    expect(wang?.textContent).toContain('the same company');
  });

  it('is told in Chinese too', async () => {
    await open([word], 'zh_CN');
    expect((await screen.findByRole('article')).textContent).toContain('仅名称相同，可能是同一家企业');
  });
});
