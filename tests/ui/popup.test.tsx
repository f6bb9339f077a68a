// @vitest-environment jsdom
import { showEverything } from '@/domain/list-filter';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Reply, Topic } from '@/app/topics';
import type { Settings } from '@/domain/settings';
import type { StoreView } from '@/domain/view';
import { Popup } from '@/ui/popup/popup';
import { toAmount } from '@/ui/popup/number-input';
import type { PopupPorts } from '@/ui/popup/ports';
import { judged, mark, payment } from './sample-views';

afterEach(cleanup);

const settings: Settings = {
  enabled: true,
  language: 'auto',
  currency: 'USD',
  yearlyFee: 6688,
  rates: [{ currency: 'USD', cny: 7.2, date: '2026-11-01', origin: 'default' }],
  readListReplies: 'unasked',
  listFilter: showEverything,
  policy: {},
  keepMonths: 0,
  quietRules: [],
};
type Asked = { topic: Topic; question: Record<string, unknown> };

/** A popup over a background that answers at once; `answers` replaces what it says to a topic. */
function open(first: StoreView | null, answers: Partial<Record<Topic, (question: never) => Reply<Topic>>> = {}) {
  const asked: Asked[] = [];
  const usual: Partial<Record<Topic, (question: never) => unknown>> = {
    'store-view': () => first,
    'check-payment': ({ payment: question }: { payment: object }) => ({ ...payment, question }),
    'change-mark': ({ change }: { change: object }) => ({ ...mark, ...change, updatedAt: '2026-11-23T00:00:00.000Z' }),
    plans: () => [],
    'shared-words': () => [],
    'record-payment': ({ payment: one }: { payment: object }) => [one],
    'change-settings': ({ change }: { change: object }) => ({ ...settings, ...change }),
    'reading-health': () => ({ generations: [], notices: [] }),
  };
  const ask = (topic: Topic, question: never) => {
    asked.push({ topic, question });
    return Promise.resolve(answers[topic]?.(question) ?? { ok: true, answer: usual[topic]?.(question) });
  };
  const ports: PopupPorts = {
    ask: ask as unknown as PopupPorts['ask'],
    drafts: { load: () => Promise.resolve(null), keep: () => Promise.resolve() },
    language: 'en',
    about: { version: '0.1.0', browser: 'Chrome 140' },
    copy: () => Promise.resolve(),
    onView: () => () => undefined,
    onSettings: () => () => undefined,
    openPanel: null,
  };
  render(<Popup first={first} ports={ports} />);
  const of = (topic: Topic) => asked.filter((one) => one.topic === topic).map(({ question }) => question);
  return { asked, of, ports };
}

describe('the states of the popup', () => {
  it.each<[string, StoreView | null]>([
    ['Open an offer on 1688.com', null],
    ['Touchstone is switched off', { state: 'off', language: 'en' }],
    ['1688 asks you to log in or solve a captcha', { state: 'wall', language: 'en' }],
    ['Nothing to judge on this page', { state: 'unsupported', language: 'en', pageKind: 'home' }],
    ['No verdict', { state: 'error', language: 'en', error: 'storage' }],
  ])('says "%s"', (title, view) => {
    open(view);
    expect(screen.getByRole('heading', { level: 2 }).textContent).toBe(title);
  });

  it('draws the view it was given before anything is asked for', () => {
    const { of } = open(judged());
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('A one-year store');
    expect(of('check-payment')).toEqual([]);
  });

  it('can be switched off and on again', async () => {
    open(judged());
    fireEvent.click(await screen.findByRole('switch', { name: 'Read 1688 pages' }));
    await screen.findByText('Touchstone is switched off');
    fireEvent.click(screen.getByRole('switch', { name: 'Read 1688 pages' }));
    await screen.findByText(/A one-year store/);
  });

  it('reads the replies of lists only once the buyer switches it on, and says what that means', async () => {
    const { of } = open(judged());
    const choice = await screen.findByRole('switch', { name: 'Also read the replies that lists load' });
    expect(choice).toHaveProperty('checked', false);
    const meaning = document.querySelector(`#${choice.getAttribute('aria-describedby') ?? ''}`);
    expect(meaning?.textContent).toMatch(/Nothing is sent.*1688’s scripts could notice/);
    for (const wanted of ['on', 'off']) {
      fireEvent.click(choice);
      await waitFor(() => {
        expect(of('change-settings').at(-1)).toEqual({ change: { readListReplies: wanted } });
      });
    }
  });

  it('speaks Chinese once Chinese is chosen', async () => {
    open(judged());
    fireEvent.change(await screen.findByLabelText('Language'), { target: { value: '2' } });
    await screen.findByText('可以预付吗？');
    await waitFor(() => {
      expect(document.documentElement.lang).toBe('zh-CN');
    });
  });
});

describe('the payment check of the popup', () => {
  it('asks for any amount and says what is wrong with a bad one', async () => {
    const { of } = open(judged());
    const amount = screen.getByLabelText('Order amount');
    fireEvent.input(amount, { target: { value: '12,345.5' } });
    await waitFor(() => {
      expect(of('check-payment').at(-1)).toMatchObject({ payment: { order: { amount: 12345.5, currency: 'USD' } } });
    });
    fireEvent.input(amount, { target: { value: '-3' } });
    await screen.findByText('Type an amount above 0.');
    expect(of('check-payment')).toHaveLength(1);
  });

  it('reads amounts as they are written and nothing else', () => {
    expect(['10,000', ' 499.99 ', '１', '0', '-1', '1e9', '', 'abc', '1.2.3'].map(toAmount)).toEqual([
      10_000,
      499.99,
      ...Array<null>(7).fill(null),
    ]);
  });

  it('keeps "I paid this" under one id until it is stored, and closes it when the goods arrive', async () => {
    let tries = 0;
    const lost = (): Reply<Topic> => ({ ok: false, error: 'storage' });
    const { of } = open(judged(), {
      'record-payment': ({ payment: one }: { payment: never }) =>
        tries++ === 0 ? lost() : { ok: true, answer: [one] },
    });
    fireEvent.click(screen.getByText('I paid this…'));
    fireEvent.click(screen.getByText('Keep this payment'));
    await screen.findByText(/Not saved/);
    fireEvent.click(screen.getByText('Keep this payment'));
    await screen.findByText('Goods arrived');
    const [first, second] = of('record-payment') as { payment: { id: string; amount: object } }[];
    expect(first?.payment.id).toBe(second?.payment.id);
    expect(second?.payment.amount).toEqual({ amount: 10_000, currency: 'USD' });
    fireEvent.click(screen.getByText('Goods arrived'));
    await waitFor(() => {
      expect(screen.queryByText('Goods arrived')).toBeNull();
    });
  });

  it('shows the rate with its date and keeps the buyer’s own', async () => {
    const { of } = open(judged());
    await screen.findByText(/1 USD = 7.2 CNY, rate of Nov 1, 2026/);
    fireEvent.click(screen.getByText('Change rate'));
    fireEvent.input(screen.getByLabelText('CNY for 1 USD'), { target: { value: '7.05' } });
    fireEvent.click(screen.getByText('Save'));
    await screen.findByText(/1 USD = 7.05 CNY/);
    expect(of('change-settings').at(-1)).toMatchObject({ change: { rates: [{ cny: 7.05, origin: 'buyer' }] } });
  });
});

describe('the buyer’s own words', () => {
  it('rates and takes the rating back', async () => {
    const { of } = open(judged());
    const overall = within(screen.getByRole('group', { name: 'Rating' }));
    fireEvent.click(overall.getByLabelText(/4 of 5/));
    await waitFor(() => {
      expect(of('change-mark').at(-1)).toMatchObject({ change: { rating: 4 } });
    });
    fireEvent.click(overall.getByLabelText('None'));
    await waitFor(() => {
      expect(of('change-mark').at(-1)).toMatchObject({ change: { rating: null } });
    });
    const honesty = within(screen.getByRole('group', { name: 'Honesty', hidden: true }));
    fireEvent.click(honesty.getByLabelText(/2 of 5/));
    await waitFor(() => {
      expect(of('change-mark').at(-1)).toMatchObject({ change: { aspects: { honesty: 2 } } });
    });
  });

  it('leaves an export to the desk, which stays open', () => {
    open(null);
    expect(screen.getByText('Excel .xlsx').getAttribute('href')).toBe('/desk.html#/files/xlsx');
    expect(screen.getByText('CSV').getAttribute('href')).toBe('/desk.html#/files/csv');
  });

  it('offers nothing to keep for a page that names no store', () => {
    open(judged({ notKept: 'unidentified' }));
    expect(screen.queryByText('I paid this…')).toBeNull();
    expect(screen.queryByLabelText('Note')).toBeNull();
  });
});
