// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StoreFact } from '@/domain/view';
import { cardWords } from '@/i18n/card-words';
import { popupWords } from '@/i18n/popup-words';
import { speak } from '@/ui/parts/wording';
import { ValuesSection } from '@/ui/popup/values-section';
import { askLog } from './ask-log';
import { judged } from './sample-views';

const own = popupWords.en;
const at = '2026-11-22T06:00:00.000Z';
const years: StoreFact = {
  fact: 'membershipYears',
  name: 'Membership years',
  now: { fact: 'membershipYears', shown: '4', place: 'od-2026: .shop-tp-year', origin: 'page', at },
  typed: null,
};

beforeEach(() => {
  speak('en', cardWords.en);
});
afterEach(cleanup);

function draw(fact: StoreFact) {
  const log = askLog();
  let refreshed = 0;
  const refresh = () => Promise.resolve(void (refreshed += 1));
  const { container } = render(
    <ValuesSection store={judged({ storeFacts: [fact] })} ask={log.ask} refresh={refresh} />,
  );
  return { ...log, text: () => container.textContent, refreshed: () => refreshed };
}

function settle(log: ReturnType<typeof askLog>, understood: boolean): void {
  log.asked.at(-1)?.answer({ ok: true, answer: { understood } });
}

function type(text: string): void {
  fireEvent.click(screen.getByText(own.valueCorrect));
  fireEvent.input(screen.getByRole('textbox'), { target: { value: text } });
  fireEvent.click(screen.getByText(own.valueSave));
}

describe('values of a store in the popup', () => {
  it('say what holds and where it comes from', () => {
    const { text } = draw(years);
    expect(text()).toContain('Read on the page, Nov 22, 2026');
    cleanup();
    expect(draw({ ...years, now: { ...years.now, shown: '', place: null, origin: null, at: null } }).text()).toContain(
      own.valueUnread,
    );
  });

  it('can be typed over; the store is then judged anew', async () => {
    const drawn = draw(years);
    type('1 year');
    expect(drawn.last('correct-fact')).toMatchObject({ fact: 'membershipYears', typed: '1 year' });
    settle(drawn, true);
    await expect.poll(drawn.refreshed).toBe(1);
    expect(screen.queryByRole('textbox')).toBeNull();
  });

  it('say what a value must look like when it is not understood, and keep what was typed', async () => {
    const drawn = draw(years);
    type('many');
    settle(drawn, false);
    expect((await screen.findByRole('alert')).textContent).toContain(own.valueHints.membershipYears);
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'many');
    expect(drawn.refreshed()).toBe(0);
  });

  it("say what the page says beside the buyer's value, and take it back", async () => {
    const typed = { shown: '1', at, superseded: false, pageSays: '4' };
    const drawn = draw({ ...years, typed });
    expect(drawn.text()).toContain(own.valuePageSays('4'));
    fireEvent.click(screen.getByText(own.valueTakeBack));
    expect(drawn.last('correct-fact')).toMatchObject({ typed: null });
    settle(drawn, true);
    await expect.poll(drawn.refreshed).toBe(1);
  });

  it('say when the page has overtaken the value', () => {
    const { text } = draw({ ...years, typed: { shown: '1', at, superseded: true, pageSays: '4' } });
    expect(text()).toContain(own.valueSuperseded('1', '4'));
  });
});
