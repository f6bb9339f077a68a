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

/** `stands`: what another window wrote meanwhile, met by the next save. */
function open(entry: BlacklistEntry | null = null, kept = new Map<string, string>(), stands?: BlacklistEntry) {
  const drafts = {
    load: (key: string) => Promise.resolve(kept.get(key) ?? null),
    keep: (key: string, text: string | null) =>
      Promise.resolve(void (text === null ? kept.delete(key) : kept.set(key, text))),
  };
  const asked: unknown[] = [];
  function Store() {
    const [mark, setMark] = useState<StoreMark>({ ...blankMark('m:1'), blacklist: entry });
    const ask = ((_topic: string, question: { change: Partial<StoreMark> }) => {
      asked.push(question.change.blacklist);
      const met = asked.length === 1 && stands ? { blacklist: stands } : question.change;
      return Promise.resolve({ ok: true, answer: { ...mark, ...met } });
    }) as unknown as Ask;
    return <BlacklistSection mark={mark} ask={ask} drafts={drafts} onChange={setMark} />;
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

  const older: BlacklistEntry = { reason: 'late twice', at: '2026-01-01T00:00:00.000Z', expires: null };

  it('goes on with a form that was begun and not saved, and forgets it when it is given up', async () => {
    const kept = new Map<string, string>();
    const first = open(null, kept);
    first.press('Blacklist this store…');
    first.type('Reason (needed)', 'asked for We');
    cleanup();
    const { press } = open(null, kept);
    await screen.findByText('You had begun this entry and not saved it.');
    expect(screen.getByLabelText<HTMLInputElement>('Reason (needed)').value).toBe('asked for We');
    press('Cancel');
    await screen.findByText('Blacklist this store…');
    expect(kept.size).toBe(0);
  });

  it('overwrites no entry that another window wrote meanwhile, and shows it beside', async () => {
    const { asked, type, press } = open(older, new Map(), {
      ...older,
      reason: 'worse',
      at: '2026-02-02T00:00:00.000Z',
    });
    press('Change the entry…');
    type('Reason (needed)', 'late three times');
    press('Save the entry');
    expect((await screen.findByRole('alert')).textContent).toContain('worse');
    expect(screen.getByLabelText<HTMLInputElement>('Reason (needed)').value).toBe('late three times');
    press('Save mine in its place');
    await screen.findByText('late three times');
    expect(asked).toHaveLength(2);
  });

  it('takes a changed entry back, and says when one has ended', async () => {
    const { type, press } = open({ ...older, expires: '2026-02-01T00:00:00.000Z' });
    expect(screen.getByRole('heading').textContent).toBe('Was on your blacklist, the entry has ended');
    press('Change the entry…');
    type('Reason (needed)', 'late three times');
    press('Save the entry');
    await screen.findByText('late three times');
    press('Undo');
    expect(await screen.findByText('late twice')).toBeTruthy();
  });
});
