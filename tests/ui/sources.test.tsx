// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Proof } from '@/domain/assessment';
import type { Language } from '@/domain/language';
import { cardWords } from '@/i18n/card-words';
import { pointWith } from '@/ui/parts/pointing';
import { strongest } from '@/ui/parts/arrange';
import { AllFindings } from '@/ui/parts/findings';
import { ReasonRow } from '@/ui/parts/reason-row';
import { Sources } from '@/ui/parts/sources';
import { speak } from '@/ui/parts/wording';
import { finding, judged } from './sample-views';

const at = '2026-11-22T06:00:00.000Z';
const read: Proof = { fact: 'membershipYears', shown: '1', place: 'od-2026: .shop-tp-year', origin: 'page', at };
const unread: Proof = { fact: 'rating', shown: '', place: null, origin: null, at: null };

beforeEach(() => {
  speak('en', cardWords.en);
});
afterEach(() => {
  cleanup();
  pointWith(() => null);
});

describe('a finding in the whole list', () => {
  const told = finding('years', { points: 33.1, change: '3 years or more.' });

  it('says what it adds to the score and what would change it; among the reasons it does not', () => {
    const { container } = render(<ReasonRow finding={told} full />);
    expect(screen.getByText('Adds 33.1 points.')).toBeTruthy();
    expect(container.querySelector('.change')?.textContent).toBe('What would change this: 3 years or more.');
    cleanup();
    render(<ReasonRow finding={told} />);
    expect(screen.queryByText(/Adds|What would change/)).toBeNull();
  });

  it('says neither of a good sign that adds nothing', () => {
    render(<ReasonRow finding={{ ...told, answer: 'clear', points: 0 }} full />);
    expect(screen.queryByText(/Adds|What would change/)).toBeNull();
  });

  it('is no reason when it only says that nothing kept speaks against the store', () => {
    const kept = { ...read, place: 'kept stores', origin: 'kept' as const };
    const good = (rule: string, proof: Proof[]) => finding(rule, { answer: 'clear', points: 0, proof });
    const told = strongest([good('blacklisted-namesake', [kept]), good('young-store', [read])]);
    expect(told.map(({ rule }) => rule)).toEqual(['young-store']);
  });

  it('stands with the sum of the points and with what no finding judges', () => {
    const { assessment } = judged();
    const { container } = render(<AllFindings assessment={assessment} id="all" />);
    expect(container.textContent).toContain(`add up to the score, ${String(assessment.worst)}`);
    expect(screen.getByText('What the score does not judge')).toBeTruthy();
  });
});

describe('where a value comes from', () => {
  it.each<[Partial<Proof>, string]>([
    [{}, 'Read on the page, Nov 22, 2026'],
    [{ place: 'od-2026: model.years' }, 'Read in page data, Nov 22, 2026'],
    [{ place: 'wap: address' }, 'Read in the address, Nov 22, 2026'],
    [{ origin: 'earlier' }, 'Read on an earlier page of this store, Nov 22, 2026'],
    [{ origin: 'kept', place: 'earlier visits' }, 'From your visits so far, as of Nov 22, 2026'],
    [{ origin: 'buyer', place: 'buyer' }, 'Your own value, typed Nov 22, 2026'],
    [{ origin: 'buyer', place: 'buyer', fact: 'blacklist' }, 'From your own blacklist, Nov 22, 2026'],
  ])('is said without code: %j', (change, sentence) => {
    const { container } = render(<Sources proof={[{ ...read, ...change }]} />);
    expect(container.querySelector('summary')?.textContent).toBe(sentence);
    expect(container.querySelector('details')?.open).toBe(false);
    expect(container.querySelector('summary code')).toBeNull();
  });

  it('is said in Chinese', () => {
    const language: Language = 'zh_CN';
    speak(language, cardWords[language]);
    const { container } = render(<Sources proof={[read]} />);
    expect(container.querySelector('summary')?.textContent).toBe('读自页面，2026年11月22日');
  });

  it('names every value it rests on, with its technical place, and nothing that was not read', () => {
    const { container } = render(<ReasonRow finding={finding('years', { proof: [read, unread] })} />);
    expect([...container.querySelectorAll('code')].map((code) => code.textContent)).toEqual(['od-2026: .shop-tp-year']);
    cleanup();
    expect(render(<Sources proof={[unread]} />).container.textContent).toBe('');
  });

  it('can be shown where something drawn on the page shows it, and nowhere else', () => {
    const show = vi.fn();
    render(<Sources proof={[read]} />);
    expect(screen.queryByText('Show on page')).toBeNull();
    cleanup();
    pointWith((proof) => (proof.fact === 'membershipYears' ? show : null));
    render(<Sources proof={[read]} />);
    fireEvent.click(screen.getByText('Show on page'));
    expect(show).toHaveBeenCalledTimes(1);
  });
});
