// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ask } from '@/app/topics';
import type { PaymentAnswer, PaymentQuestion } from '@/domain/payment';
import type { Rate } from '@/domain/money';
import { cardWords } from '@/i18n/card-words';
import { paymentWords } from '@/i18n/payment-words';
import { pasteBoxWords } from '@/i18n/paste-box-words';
import { popupWords } from '@/i18n/popup-words';
import { speak } from '@/ui/parts/wording';
import { PaymentForm } from '@/ui/popup/payment-form';
import { judged, payment } from './sample-views';

const pay = paymentWords.en;
const own = popupWords.en;
type Asked = { payment: PaymentQuestion; payee?: string };

afterEach(cleanup);

function open(answer: (asked: Asked) => Partial<PaymentAnswer> = () => ({})) {
  speak('en', cardWords.en);
  const asked: Asked[] = [];
  const changed: unknown[] = [];
  const ask = ((topic: string, question: Asked) => {
    if (topic !== 'check-payment') return Promise.resolve({ ok: true, answer: [] });
    asked.push(question);
    return Promise.resolve({ ok: true, answer: { ...payment, question: question.payment, ...answer(question) } });
  }) as unknown as Ask;
  const rates: Rate[] = [{ currency: 'USD', cny: 7.2, date: '2026-11-01', origin: 'default' }];
  render(
    <PaymentForm
      store={judged()}
      ask={ask}
      rates={rates}
      changeSettings={(change) => {
        changed.push(change);
        return Promise.resolve({ ok: false, error: 'storage' });
      }}
      refresh={() => Promise.resolve()}
    />,
  );
  return { asked, changed, last: () => asked.at(-1) };
}

describe('ways of trading', () => {
  it('set channel and share together and say what they protect', async () => {
    const { last } = open();
    const choice = screen.getByLabelText(pay.tradeType);
    expect(document.querySelector('.protects')?.textContent).toBe(pay.protects.bank);
    fireEvent.change(choice, { target: { value: '2' } });
    await waitFor(() => {
      expect(last()?.payment).toMatchObject({ tradeType: 'staged-37', channel: 'escrow', prepaidShare: 0.3 });
    });
    expect(document.querySelector('.protects')?.textContent).toContain('70 % later');
    fireEvent.change(choice, { target: { value: '4' } });
    expect(last()?.payment).toMatchObject({ tradeType: 'credit', prepaidShare: 0 });
    fireEvent.change(choice, { target: { value: '0' } });
    expect(last()?.payment).toMatchObject({ tradeType: 'assured', channel: 'escrow', prepaidShare: 0.3 });
  });
});

describe('the payee', () => {
  it('is sent with the question and shown beside the name of the company', async () => {
    const company = { name: '示例市晴川商贸有限公司', from: 'licence' } as const;
    const { last } = open(({ payee }) =>
      payee === undefined ? {} : { payee: { name: payee, match: 'person', differs: null, company } },
    );
    fireEvent.input(screen.getByLabelText(pay.payee), { target: { value: ' 王小明 ' } });
    await screen.findByText(pasteBoxWords.en.matches.person);
    expect(last()?.payee).toBe('王小明');
    expect(document.body.textContent).toContain(company.name);
    fireEvent.input(screen.getByLabelText(pay.payee), { target: { value: '' } });
    await screen.findByText(pay.payeeNote);
    expect(last()).not.toHaveProperty('payee');
  });
});

describe('a currency without a rate', () => {
  it('is asked for in the place of a verdict', async () => {
    const { changed, last } = open(({ payment: { order } }) =>
      order.currency === 'GBP' ? { rateNeeded: ['GBP'], reason: 'No rate is known for GBP.' } : {},
    );
    fireEvent.change(screen.getByLabelText(own.currency), { target: { value: 'GBP' } });
    await screen.findByText('No rate is known for GBP.');
    expect(last()?.payment.order.currency).toBe('GBP');
    expect(document.querySelector('.answer .word')).toBeNull();
    const field = screen.getByLabelText(own.rateLabel('GBP'));
    fireEvent.input(field, { target: { value: '9.2' } });
    fireEvent.submit(field.closest('form') as HTMLFormElement);
    await waitFor(() => {
      expect(changed).toMatchObject([{ rates: [{ currency: 'GBP', cny: 9.2, origin: 'buyer' }] }]);
    });
  });
});
