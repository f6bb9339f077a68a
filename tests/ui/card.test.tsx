// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { render, type ComponentChildren } from 'preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { Language } from '@/domain/language';
import { cardWords } from '@/i18n/card-words';
import type { Shown } from '@/ui/overlay/face-state';
import { createOverlay } from '@/ui/overlay/overlay';
import type { Place } from '@/ui/overlay/place';
import { askLog } from './ask-log';
import { finding, judged, payment } from './sample-views';

const cleanup = () => {
  document.body.replaceChildren();
};
afterEach(cleanup);

function draw(shown: Shown, kept: Place | null = null) {
  const saved: Place[] = [];
  const log = askLog();
  const container = document.body.appendChild(document.createElement('div'));
  const places = { load: () => Promise.resolve(kept), save: (place: Place) => Promise.resolve(void saved.push(place)) };
  const canvas = {
    draw: (face: ComponentChildren) => {
      render(face, container);
    },
    focus: () => container.querySelector('button')?.focus(),
    toTop: () => undefined,
  };
  const show = createOverlay(canvas, log.ask, places, window);
  const redraw = (next: Shown) => {
    show(next, 'v1', null);
  };
  redraw(shown);
  return { container, ...log, saved, redraw };
}

const card = () => screen.findByRole('region');

describe('the states of the card', () => {
  it('says nothing where there is nothing to say', async () => {
    for (const state of ['nothing', 'off', 'unsupported'] as const) {
      const { container } = draw({ state, language: 'en', pageKind: 'other' } as Shown);
      await Promise.resolve();
      expect(container.textContent).toBe('');
      cleanup();
    }
  });

  it.each(['en', 'zh_CN'] as Language[])('has a sentence for every other state in %s', async (language) => {
    const words = cardWords[language];
    const states: [Shown, string][] = [
      [{ state: 'reading', language }, words.reading],
      [{ state: 'wall', language }, words.wall],
      [{ state: 'error', language, error: 'outdated' }, words.errors.outdated],
      [{ state: 'error', language, error: 'storage-full' }, words.errors['storage-full']],
    ];
    for (const [shown, sentence] of states) {
      draw(shown);
      expect((await screen.findByRole('status')).textContent).toBe(sentence);
      cleanup();
    }
  });

  it('leads to the shop page, but not from the shop page itself', async () => {
    const { redraw } = draw(judged());
    await card();
    expect(screen.getByRole('link').getAttribute('href')).toBe('https://shop1a2b3c4d5e6f7.1688.com');
    redraw(judged({ pageUrl: 'https://shop1a2b3c4d5e6f7.1688.com/page/index.html' }));
    expect(screen.queryByRole('link')).toBeNull();
    redraw(judged({ shopUrl: null }));
    expect(screen.queryByRole('link')).toBeNull();
  });

  it('draws verdict, band as a word, score, coverage and the three strongest reasons', async () => {
    draw(judged());
    const text = (await card()).textContent;
    expect(text).toContain('A one-year store with trader signs.');
    expect(text).toContain('High risk');
    expect(text).toContain('score 64, could be 41');
    expect(text).toContain('9 of 12 signals read');
    const titles = screen.getAllByRole('listitem').map((item) => item.textContent);
    expect(titles[0]).toContain('Store age');
    expect(titles[3]).toContain('Open the reviews tab once.');
    expect(text).not.toContain('Delivery promise');
  });

  it('marks Chinese as Chinese beside the English', async () => {
    draw(judged());
    const chinese = [...(await card()).querySelectorAll('[lang="zh-CN"]')].map((part) => part.textContent);
    expect(chinese).toContain('诚信通年限');
  });

  it('shows every finding with its proof on demand', async () => {
    draw(judged());
    const region = await card();
    expect(region.textContent).not.toContain('Delivery promise');
    fireEvent.click(screen.getByText('All 6 findings'));
    expect(region.textContent).toContain('Delivery promise');
  });

  it('says when a verdict is old or was not kept', async () => {
    draw(judged({ stale: true, notKept: 'storage-full' }));
    const text = (await card()).textContent;
    expect(text).toContain('Old: last read');
    expect(text).toContain('The disk is full');
  });

  it('shows hostile text as text, cut and without controls', async () => {
    const hostile = `<img src=x onerror=alert(1)>\u202e${'x'.repeat(1_000_000)}`;
    draw(
      judged({
        companyName: hostile,
        assessment: { ...judged().assessment, findings: [finding('a', { title: hostile })] },
      }),
    );
    const region = await card();
    expect(region.querySelector('img')).toBeNull();
    expect(region.textContent).toContain('<img src=x onerror=alert(1)>');
    expect(region.textContent).not.toContain('\u202e');
    expect(region.textContent.length).toBeLessThan(4000);
  });
});

describe('the payment check of the card', () => {
  it('offers presets only: there is nothing to type into', async () => {
    draw(judged());
    expect((await card()).querySelectorAll('input, textarea, [contenteditable]')).toHaveLength(0);
  });

  it('asks with the chosen preset and drops the answer to an older choice', async () => {
    const { asked, last } = draw(judged());
    await card();
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: '0' } });
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    expect(last('check-payment').payment.order).toEqual({ amount: 100, currency: 'USD' });
    fireEvent.change(screen.getByLabelText('Order'), { target: { value: '2' } });
    await waitFor(() => {
      expect(asked).toHaveLength(2);
    });
    asked[1]?.answer({ ok: true, answer: { ...payment, verdict: 'reasonable', reason: 'the newer answer' } });
    await screen.findByText('the newer answer');
    asked[0]?.answer({ ok: true, answer: { ...payment, reason: 'the late answer' } });
    await Promise.resolve();
    expect((await card()).textContent).not.toContain('the late answer');
  });

  it('says so when there is no answer', async () => {
    const { asked } = draw(judged());
    await card();
    fireEvent.change(screen.getByLabelText('Paid up front'), { target: { value: '0' } });
    await waitFor(() => {
      expect(asked).toHaveLength(1);
    });
    asked[0]?.answer({ ok: false, error: 'no-answer' });
    expect((await screen.findByRole('alert')).textContent).toContain('did not answer');
  });
});

describe('moving, making small, being quiet', () => {
  it('moves with the arrow keys and keeps the place', async () => {
    const { saved } = draw(judged());
    const handle = within(await card()).getByRole('button', { name: /Move/ });
    fireEvent.keyDown(handle, { key: 'ArrowLeft' });
    fireEvent.keyDown(handle, { key: 'ArrowDown', shiftKey: true });
    expect(saved.at(-1)).toEqual({ right: 36, top: 164, small: false });
  });

  it('makes itself small on Escape, keeps the band in words, and opens again', async () => {
    const { saved } = draw(judged());
    fireEvent.keyDown(await card(), { key: 'Escape' });
    const pill = await screen.findByRole('button', { name: /High risk/ });
    expect(saved.at(-1)?.small).toBe(true);
    expect(document.activeElement).toBe(pill);
    fireEvent.click(pill);
    await card();
  });

  it('takes no focus when it arrives', async () => {
    draw(judged());
    await card();
    expect(document.activeElement).toBe(document.body);
  });

  it('is quiet for these findings, and speaks again when they change', async () => {
    const { asked, redraw } = draw(judged());
    await card();
    fireEvent.click(screen.getByText('Quiet'));
    expect(asked[0]?.question).toMatchObject({ change: { quietFor: 'key-1' } });
    asked[0]?.answer({ ok: true, answer: { ...judged().mark, quietFor: 'key-1' } });
    await waitFor(() => {
      expect(screen.queryByRole('region')).toBeNull();
    });
    redraw(judged({ findingsKey: 'key-2' }));
    await card();
  });
});
