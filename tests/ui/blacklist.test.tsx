// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask } from '@/app/topics';
import { blankMark, type BlacklistEntry, type StoreMark } from '@/domain/mark';
import { cardWords } from '@/i18n/card-words';
import { speak } from '@/ui/parts/wording';
import { BlacklistSection } from '@/ui/popup/blacklist-section';

beforeEach(() => {
  speak('en', cardWords.en);
});
afterEach(cleanup);

function open(entry: BlacklistEntry | null = null) {
  const asked: unknown[] = [];
  function Store() {
    const [mark, setMark] = useState<StoreMark>({ ...blankMark('m:1'), blacklist: entry });
    const ask = ((_topic: string, question: { change: Partial<StoreMark> }) => {
      asked.push(question.change.blacklist);
      return Promise.resolve({ ok: true, answer: { ...mark, ...question.change } });
    }) as unknown as Ask;
    return <BlacklistSection mark={mark} ask={ask} onChange={setMark} />;
  }
  render(<Store />);
  const type = (label: string | RegExp, value: string) =>
    fireEvent.input(screen.getByLabelText(label), { target: { value } });
  const press = (text: string) => fireEvent.click(screen.getByText(text));
  return { asked, type, press };
}

describe('the blacklist', () => {
  it('asks for a reason before it lists, takes the store off, and takes that back', async () => {
    const { asked, type, press } = open();
    press('Blacklist this store…');
    press('Blacklist');
    await screen.findByText(/Say why/);
    expect(asked).toEqual([]);
    type('Reason (needed)', 'asked for WeChat');
    press('Blacklist');
    await screen.findByText('asked for WeChat');
    press('Take off the blacklist');
    await screen.findByText('Blacklist this store…');
    expect(asked.at(-1)).toBeNull();
    press('Undo');
    await screen.findByText('asked for WeChat');
    expect(asked.at(-1)).toMatchObject({ reason: 'asked for WeChat' });
  });

  it('keeps how serious an entry is, its proof, its end and what it is recognised by', async () => {
    const { asked, type, press } = open();
    press('Blacklist this store…');
    type('Reason (needed)', 'late twice');
    fireEvent.change(screen.getByLabelText('How serious'), { target: { value: '1' } });
    type('Proof: link or text', 'https://example.org/chat');
    type(/^Until/, '2027-03-31');
    for (const kind of ['member id and login', 'registered name', 'shop address'])
      fireEvent.click(screen.getByLabelText(kind));
    press('Blacklist');
    await screen.findByText('Your warning');
    expect(asked.at(-1)).toMatchObject({
      reason: 'late twice',
      severity: 'warn',
      proof: 'https://example.org/chat',
      expires: '2027-03-31T23:59:59.999Z',
      matches: ['licence'],
    });
    expect(screen.getByText('https://example.org/chat').closest('a')?.href).toBe('https://example.org/chat');
    expect(screen.getByText(/Recognised by/).textContent).toBe('Recognised by: licence code 统一社会信用代码');
  });

  it('needs something to recognise the company by, and forgets everything on Escape', async () => {
    const { asked, type, press } = open();
    press('Blacklist this store…');
    type('Reason (needed)', 'late');
    for (const box of screen.getAllByRole('checkbox')) fireEvent.click(box);
    press('Blacklist');
    await screen.findByText('Choose at least one.');
    fireEvent.keyDown(screen.getByLabelText('Reason (needed)'), { key: 'Escape' });
    expect(screen.queryByLabelText('Reason (needed)')).toBeNull();
    expect(asked).toEqual([]);
  });

  it('shows a proof that is no https address as text alone', () => {
    open({ reason: 'x', at: '2026-11-01T00:00:00.000Z', expires: null, proof: 'javascript:alert(1)' });
    expect(screen.getByText('javascript:alert(1)').closest('a')).toBeNull();
  });
});
