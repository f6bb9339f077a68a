// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Ask, Question } from '@/app/topics';
import { blankAnswer, type CheckAnswer } from '@/domain/check-answer';
import type { StoreTable } from '@/domain/store-line';
import { cardWords } from '@/i18n/card-words';
import { checksWords } from '@/i18n/checks-words';
import { ChecksSection } from '@/ui/desk/checks/checks-section';
import { speak } from '@/ui/parts/wording';

const storeKey = 'm:b2b-2200000000001abcde';
const words = checksWords.en;
let asked: [string, unknown][] = [];
let answers: CheckAnswer[] = [];
let copied: string[] = [];
let drafts = new Map<string, string>();

/** Keeps answers as the background does. */
const ask = ((topic: string, question: unknown) => {
  asked.push([topic, question]);
  if (topic === 'change-check') {
    const { check, change } = question as Question<'change-check'>;
    const kept = answers.find((one) => one.check === check) ?? blankAnswer(storeKey, check);
    if (change.proofUrl?.startsWith('http:')) return Promise.resolve({ ok: false, error: 'refused' });
    const next = { ...kept, ...change, answers: { ...kept.answers, ...change.answers } };
    answers = [...answers.filter((one) => one.check !== check), next];
  }
  const company = { companyName: '样例市灯具有限公司', registeredName: '样例市灯具有限公司', licenceCode: null };
  return Promise.resolve({ ok: true, answer: { storeKey, ...company, answers } });
}) as Ask;

let somethingChanged: () => void = () => undefined;
const ports = {
  ask,
  stores: {
    onChange: (changed: () => void) => {
      somethingChanged = changed;
      return () => undefined;
    },
  } as StoreTable,
  copy: (text: string) => Promise.resolve(void copied.push(text)),
  drafts: {
    load: (key: string) => Promise.resolve(drafts.get(key) ?? null),
    keep: (key: string, text: string | null) => {
      if (text === null) drafts.delete(key);
      else drafts.set(key, text);
      return Promise.resolve();
    },
  },
};

beforeEach(() => {
  [asked, answers, copied, drafts] = [[], [], [], new Map()];
  speak('en', cardWords.en);
});
afterEach(cleanup);

/** Opens a check of a section that has just been drawn. */
async function open(name: string): Promise<HTMLElement> {
  const summary = (await screen.findByText(name)).closest('summary');
  const details = summary?.parentElement;
  if (!(details instanceof HTMLDetailsElement)) throw new Error(`no check ${name}`);
  details.open = true;
  fireEvent(details, new Event('toggle'));
  await within(details).findByText(`${words.why}:`);
  return details;
}

const section = () => render(<ChecksSection storeKey={storeKey} ports={ports} changed={() => undefined} />);

describe('the checklist of a store', () => {
  it('counts what is done and warns of what came out badly', async () => {
    section();
    expect(await screen.findByText('0 of 13 done')).toBeTruthy();
    const sample = await open('Sample 样品');
    fireEvent.click(within(sample).getByLabelText(words.guide.sample.outcomes.differs));
    expect(await screen.findByText('1 of 13 done')).toBeTruthy();
    expect(screen.getByText(/1 with a warning/)).toBeTruthy();
    expect(answers[0]?.on).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    fireEvent.click(within(sample).getByLabelText(words.notDone));
    expect(await screen.findByText('0 of 13 done')).toBeTruthy();
    expect(answers[0]).toMatchObject({ outcome: null, on: null });
  });

  it('says that a “no” takes the good out of an outcome', async () => {
    section();
    const sample = await open('Sample 样品');
    fireEvent.click(within(sample).getByLabelText(words.guide.sample.outcomes.matches));
    await screen.findByText('1 of 13 done');
    expect(within(sample).queryByText(words.saidNo)).toBeNull();
    const material = within(sample).getByText(words.guide.sample.questions.material).closest('fieldset');
    fireEvent.click(within(material ?? sample).getByLabelText(words.no));
    expect(await within(sample).findByText(words.saidNo)).toBeTruthy();
  });

  it('copies the Chinese name and links to the registers without asking anything of them', async () => {
    section();
    const licence = await open('Look the licence up 营业执照');
    fireEvent.click(within(licence).getByRole('button', { name: /^Copy/ }));
    await waitFor(() => {
      expect(copied).toEqual(['样例市灯具有限公司']);
    });
    const links = within(licence).getAllByRole<HTMLAnchorElement>('link');
    expect(links.map(({ target, rel }) => `${target} ${rel}`)).toEqual(links.map(() => '_blank noreferrer'));
    expect(links.some(({ href }) => href.startsWith('https://www.gsxt.gov.cn/'))).toBe(true);
    expect(asked.map(([topic]) => topic)).toEqual(['store-checks']);
  });

  it('tells what was answered in another tab', async () => {
    section();
    await screen.findByText('0 of 13 done');
    answers = [{ ...blankAnswer(storeKey, 'contract'), outcome: 'complete' }];
    somethingChanged();
    expect(await screen.findByText('1 of 13 done')).toBeTruthy();
  });

  it('keeps a note as a draft with every key, and says when a proof is no https link', async () => {
    section();
    const sample = await open('Sample 样品');
    const proof = within(sample).getByLabelText(words.proof);
    fireEvent.input(proof, { target: { value: 'http://example.org/a' } });
    expect(drafts.get(`check:${storeKey}/sample/proof`)).toContain('http://example.org/a');
    fireEvent.keyDown(proof, { key: 'Enter' });
    expect(await within(sample).findByText(words.noProof)).toBeTruthy();
    fireEvent.input(proof, { target: { value: 'https://example.org/a' } });
    fireEvent.keyDown(proof, { key: 'Enter' });
    const link = await within(sample).findByRole<HTMLAnchorElement>('link', { name: words.openProof });
    expect(link.href).toBe('https://example.org/a');
    await waitFor(() => {
      expect(drafts.size).toBe(0);
    });
  });

  it('has no fault that axe finds, with every check open', async () => {
    const { container } = section();
    await screen.findByText('0 of 13 done');
    for (const details of container.querySelectorAll('details')) {
      details.open = true;
      fireEvent(details, new Event('toggle'));
    }
    await waitFor(() => {
      expect(container.querySelectorAll('.check-body')).toHaveLength(13);
    });
    const off = { enabled: false };
    const found = await axe.run(container, { rules: { 'color-contrast': off, region: off, 'heading-order': off } });
    expect(found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))).toEqual([]);
  });
});
