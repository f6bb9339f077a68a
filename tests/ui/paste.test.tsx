// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '@/app/topics';
import type { PastedAnswer, PhraseHit } from '@/domain/pasted';
import { cardWords } from '@/i18n/card-words';
import { pasteBoxWords } from '@/i18n/paste-box-words';
import { pasteWords } from '@/i18n/paste-words';
import { speak } from '@/ui/parts/wording';
import { runsOf } from '@/ui/paste/marked-text';
import { PasteBox } from '@/ui/paste/paste-box';

const box = pasteBoxWords.en;
const hit = (phrase: string, at: number): PhraseHit => ({
  category: 'private-transfer',
  severity: 'critical',
  phrase,
  at,
  excerpt: phrase,
});
const company = { name: '示例市晴川商贸有限公司', from: 'licence' } as const;
const stop: PastedAnswer = {
  verdict: 'stop',
  reasons: ['payee-person', 'private-transfer'],
  replies: ['pay-on-platform', 'company-account'],
  phrases: [hit('私人账户', 3)],
  payees: [{ name: '王小明', match: 'person', differs: null, company }],
  accounts: [{ kind: 'personal', tail: '4560' }],
  parcels: [{ number: 'LP00123456789012', kind: 'carrier', carriers: ['Cainiao 菜鸟'] }],
  company,
  deposit: 0.3,
};

afterEach(cleanup);

function open(answers: PastedAnswer[], storeKey: string | null = 'm:b2b-1') {
  speak('en', cardWords.en);
  const asked: [string, unknown][] = [];
  let next = 0;
  const ask = ((topic: string, question: unknown) => {
    asked.push([topic, question]);
    const answer = topic === 'read-pasted' ? answers[Math.min(next++, answers.length - 1)] : { note: '' };
    return Promise.resolve({ ok: true, answer });
  }) as unknown as Ask;
  const copy = vi.fn(() => Promise.resolve());
  const onKept = vi.fn();
  render(<PasteBox storeKey={storeKey} ask={ask} copy={copy} onKept={onKept} />);
  const paste = (text: string) => fireEvent.input(screen.getByLabelText(box.text), { target: { value: text } });
  return { asked, copy, onKept, paste };
}

describe('the paste box', () => {
  it('tells verdict, reasons, marks, names and answers, and keeps nothing by itself', async () => {
    const { asked, paste } = open([stop]);
    paste('请付到私人账户，户名：王小明');
    await screen.findByText(pasteWords.en.verdicts.stop);
    expect(screen.getByText(pasteWords.en.reasons['payee-person'])).toBeDefined();
    expect(document.querySelector('mark')?.textContent).toContain('私人账户');
    expect(document.body.textContent).toContain(box.matches.person);
    expect(document.body.textContent).toContain('Cainiao 菜鸟');
    expect(asked.map(([topic]) => topic)).toEqual(['read-pasted']);
  });

  it('copies the Chinese answer with the name on the licence in it', async () => {
    const { copy, paste } = open([stop]);
    paste('x');
    await screen.findByText(pasteWords.en.verdicts.stop);
    const buttons = screen.getAllByRole('button', { name: box.copy });
    fireEvent.click(buttons[1] as HTMLElement);
    await screen.findByText(box.copied);
    expect(copy).toHaveBeenCalledWith(expect.stringContaining('（示例市晴川商贸有限公司）'));
  });

  it('keeps the text in the note only when asked, and not at all without a store', async () => {
    const { asked, onKept, paste } = open([stop]);
    paste(' 私人账户 ');
    fireEvent.click(await screen.findByRole('button', { name: box.keep }));
    await screen.findByText(box.kept);
    expect(asked.at(-1)).toMatchObject(['keep-pasted', { storeKey: 'm:b2b-1', text: '私人账户' }]);
    expect(onKept).toHaveBeenCalledOnce();
    cleanup();
    open([stop], null).paste('私人账户');
    await screen.findByText(pasteWords.en.verdicts.stop);
    expect(screen.queryByRole('button', { name: box.keep })).toBeNull();
  });

  it('forgets what was said of a text that was changed or emptied', async () => {
    const { paste } = open([stop, { ...stop, verdict: 'normal', reasons: [] }]);
    paste('one');
    await screen.findByText(pasteWords.en.verdicts.stop);
    paste('two');
    await screen.findByText(pasteWords.en.verdicts.normal);
    paste('  ');
    await waitFor(() => {
      expect(screen.queryByText(pasteWords.en.verdicts.normal)).toBeNull();
    });
  });
});

describe('marks in a text', () => {
  it('put every phrase in its place and lose no character', () => {
    const text = '请付到私人账户，加微信付款';
    const runs = runsOf(text, [hit('私人账户', 3), hit('账户，加', 5), hit('微信付款', 9)]);
    expect(runs.map((run) => run.text).join('')).toBe(text);
    expect(runs.filter((run) => run.hit).map((run) => run.text)).toEqual(['私人账户', '微信付款']);
  });
});
