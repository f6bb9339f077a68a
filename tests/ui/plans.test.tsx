// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ask } from '@/app/topics';
import type { PaymentPlan } from '@/domain/payment-plan';
import { cardWords } from '@/i18n/card-words';
import { paymentWords } from '@/i18n/payment-words';
import { speak } from '@/ui/parts/wording';
import { Plans } from '@/ui/payment/plans';
import { toStageAmount } from '@/ui/payment/stage-row';
import { judged, payment } from './sample-views';

const pay = paymentWords.en;
const answer = { ...payment, question: { ...payment.question, channel: 'escrow' as const } };

afterEach(cleanup);

function open(kept: PaymentPlan[] = [], fails = false) {
  speak('en', cardWords.en);
  const written: PaymentPlan[] = [];
  const dropped: string[] = [];
  const ask = ((topic: string, question: { plan?: PaymentPlan; id?: string }) => {
    if (fails && topic === 'keep-plan') return Promise.resolve({ ok: false, error: 'storage' });
    if (topic === 'keep-plan' && question.plan) written.push(question.plan);
    if (topic === 'drop-plan') dropped.push(question.id ?? '');
    const newest = written.at(-1);
    return Promise.resolve({ ok: true, answer: topic === 'drop-plan' ? [] : newest ? [newest] : kept });
  }) as unknown as Ask;
  render(<Plans store={judged()} answer={answer} checking={false} ask={ask} />);
  return { written, dropped };
}

async function keepOne(): Promise<void> {
  fireEvent.click(screen.getByRole('button', { name: pay.keepPlan }));
  await screen.findByText(pay.planSaved);
}

describe('a payment plan', () => {
  it('starts as the check’s own and is saved with every change', async () => {
    const { written } = open();
    await keepOne();
    expect(written[0]).toMatchObject({ storeKey: 'member:b2b-1', order: answer.question.order, tradeType: 'assured' });
    expect(written[0]?.stages.map(({ amount }) => amount)).toEqual([480, 3000, 6520]);
    fireEvent.input(screen.getAllByLabelText(pay.condition)[1] as HTMLElement, {
      target: { value: 'Sample approved' },
    });
    fireEvent.input(screen.getAllByLabelText(pay.due)[1] as HTMLElement, { target: { value: '2026-12-24' } });
    fireEvent.click(screen.getAllByLabelText(pay.done)[0] as HTMLElement);
    await waitFor(() => {
      expect(written.at(-1)?.stages).toMatchObject([
        { doneOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as string },
        { condition: 'Sample approved', due: '2026-12-24' },
        {},
      ]);
    });
    expect(document.body.textContent).toContain(pay.progress('1', '3'));
  });

  it('says what does not add up, and warns of a personal account', async () => {
    const { written } = open();
    await keepOne();
    const amount = screen.getAllByLabelText(pay.amount('USD'))[1] as HTMLElement;
    fireEvent.input(amount, { target: { value: '2,500' } });
    await screen.findByText(/500 of the order stand in no stage/);
    fireEvent.input(amount, { target: { value: 'x' } });
    await screen.findByText(pay.amountWrong);
    expect(written.at(-1)?.stages[1]?.amount).toBe(2500);
    fireEvent.change(screen.getAllByLabelText(pay.by)[0] as HTMLElement, { target: { value: '3' } });
    await screen.findByText(pay.privateStage);
  });

  it('gets stages, loses them, and is deleted only when asked twice', async () => {
    const { written, dropped } = open();
    await keepOne();
    fireEvent.click(screen.getByRole('button', { name: pay.removeStage('3') }));
    fireEvent.click(await screen.findByRole('button', { name: pay.addStage }));
    await waitFor(() => {
      expect(written.at(-1)?.stages.map(({ amount }) => amount)).toEqual([480, 3000, 6520]);
    });
    fireEvent.click(screen.getByRole('button', { name: pay.dropPlan }));
    expect(dropped).toEqual([]);
    fireEvent.click(await screen.findByRole('button', { name: pay.dropPlanSure }));
    await waitFor(() => {
      expect(screen.queryByText(pay.plans)).toBeNull();
    });
    expect(dropped).toEqual([written[0]?.id]);
  });

  it('says when it was not saved', async () => {
    open([], true);
    fireEvent.click(screen.getByRole('button', { name: pay.keepPlan }));
    await screen.findByText(new RegExp(pay.planFailed));
  });

  it('takes amounts as they are written', () => {
    expect(['0', '2,500.5', ' 30 ', '', '-1', '1.234', 'x'].map(toStageAmount)).toEqual([
      0,
      2500.5,
      30,
      ...Array<null>(4).fill(null),
    ]);
  });
});
