import { showEverything, type ListFilter } from '@/domain/list-filter';
import { fill } from '@/i18n/fill';
import type { FilterWords } from '@/i18n/filter-words';
import type { Shortcut } from '@/domain/shortcut';
import { button, element } from './element';
import { filterRows, type Rows } from './panel';
import type { Counts } from './treat-cards';

export interface Shown {
  filter: ListFilter;
  counts: Counts;
  /** the buyer looks at everything for a moment */
  revealed: boolean;
}

export interface BarActs {
  choose(change: Partial<ListFilter>): void;
  reset(): void;
  reveal(revealed: boolean): void;
  /** links that this page's own filters allow, asked when the bar is opened */
  shortcuts(): Shortcut[];
}

export interface BarView {
  frame: HTMLElement;
  show(shown: Shown): void;
  /** puts a question to the buyer above the filter */
  ask(question: HTMLElement): void;
}

/** The bar: a pill with what is hidden and a press to show it, and the filter above it once it is opened. */
export function barView(words: FilterWords, lang: string, acts: BarActs): BarView {
  let last: Shown = { filter: showEverything, counts: { judged: 0, unclear: 0, grey: 0, hide: 0 }, revealed: false };
  // Made when it is first opened: most lists are only looked at.
  let rows: Rows | null = null;
  const panel = element('div', { class: 'panel', role: 'group', 'aria-label': words.open });
  panel.hidden = true;
  const open = (isOpen: boolean) => {
    panel.hidden = !isOpen;
    toggle.setAttribute('aria-expanded', String(isOpen));
    if (!isOpen) return;
    if (rows === null) {
      rows = filterRows(words, acts.choose, () => last.filter);
      foot.before(...rows.rows);
    }
    rows.set(last.filter);
    if (panel.querySelector('.shortcuts') === null) foot.before(...links(words, acts.shortcuts()));
  };
  const toggle = button(words.filter, { class: 'toggle', 'aria-expanded': 'false', title: words.open }, () => {
    open(toggle.getAttribute('aria-expanded') !== 'true');
  });
  const told = element('span', { class: 'told', role: 'status' });
  const reveal = button(words.show, { class: 'reveal' }, () => {
    acts.reveal(!last.revealed);
  });
  const foot = element(
    'div',
    { class: 'foot' },
    button(words.everything, {}, acts.reset),
    button(words.close, {}, () => {
      open(false);
      toggle.focus();
    }),
  );
  panel.append(foot);
  const pill = element('div', { class: 'pill' }, toggle, told, reveal);
  const frame = element('div', { class: 'frame', lang }, pill, panel);
  frame.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || panel.hidden) return;
    open(false);
    toggle.focus();
  });
  return {
    frame,
    show(shown) {
      last = shown;
      const { counts, revealed, filter } = shown;
      const all = counts.hide + counts.grey;
      const parts = revealed
        ? [fill(words.shown, String(all))]
        : [
            ...(counts.hide > 0 ? [fill(words.hidden, String(counts.hide))] : []),
            ...(counts.grey > 0 ? [fill(words.greyed, String(counts.grey))] : []),
          ];
      told.textContent = all === 0 ? '' : parts.join(' · ');
      reveal.hidden = all === 0;
      reveal.textContent = revealed ? words.again : words.show;
      rows?.set(filter);
    },
    ask(question) {
      panel.prepend(question);
      toggle.textContent = `${words.filter} · ${words.question}`;
    },
  };
}

function links(words: FilterWords, shortcuts: Shortcut[]): HTMLElement[] {
  if (shortcuts.length === 0) return [];
  const items = shortcuts.map(({ id, url }) => element('a', { href: url }, words[id]));
  return [element('div', { class: 'shortcuts' }, element('h2', {}, words.shortcuts), ...items)];
}
