import type { Ask, Reply } from '@/app/topics';
import type { Chip, ChipFacts, ChipItem } from '@/domain/chip';
import type { JudgedList } from '@/ui/chips/judged-list';
import { showReasons } from '@/ui/chips/reasons';
import { startChips, type ListCard } from '@/ui/chips/start';

export interface TestCard extends ListCard {
  offer: string;
}

const factsOf = ({ offer }: TestCard): ChipFacts => ({ offerId: offer });

export interface Question {
  items: ChipItem[];
  reply(answer: Reply<'chips'>): void;
}

const chip = (word: string): Chip => ({
  band: 'guarded',
  word,
  short: '4 y',
  years: 4,
  reasons: ['First.', 'Second.'],
  storeKey: null,
  origin: { from: 'card' },
  blacklisted: false,
});
/** The same answer about every card asked about. */
export const judged = ({ items }: Question, word = 'Take care'): Reply<'chips'> => ({
  ok: true,
  answer: { state: 'judged', language: 'en', chips: items.map(({ key }) => ({ key, chip: chip(word) })) },
});

/** A list whose cards the test tells of by itself. */
export function list(count: number) {
  const cards = Array.from({ length: count }, (_, index): TestCard => {
    const root = document.createElement('a');
    document.body.append(root);
    return { root, parts: [root], offer: String(900_000_000_000 + index) };
  });
  const asked: Question[] = [];
  const next = { found: cards, lost: [] as TestCard[], touched: [] as TestCard[] };
  const ask: Ask = (_, question) =>
    new Promise((resolve) => {
      if ('items' in question)
        asked.push({ items: question.items, reply: resolve as (answer: Reply<'chips'>) => void });
    });
  let judgedList: JudgedList | null = null;
  const chips = startChips<TestCard>({
    window,
    style: '.chip {}',
    language: 'en',
    ask,
    naming: ['href'],
    read: factsOf,
    begun: (list, signal) => {
      judgedList = list;
      showReasons(window, list.at, '', signal);
    },
    follow: () => {
      const now = { ...next };
      Object.assign(next, { found: [], lost: [], touched: [] });
      return now;
    },
  });
  /** lets the list tell of a change, by one the observer sees */
  const tell = async (change: Partial<typeof next>) => {
    Object.assign(next, change);
    document.body.append(document.createElement('hr'));
    await Promise.resolve();
  };
  return { cards, asked, stop: chips.stop, askAgain: chips.askAgain, tell, judgedList };
}
