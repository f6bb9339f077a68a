import type { FilterWords } from '@/i18n/filter-words';
import { button, element } from './element';

/** Cards a list should have before it is asked whether more could be read. */
export const fewest = 10;

/** True when most cards of a list cannot be judged, so that reading the page's replies would help. */
export const wouldHelp = ({ judged, unclear }: { judged: number; unclear: number }): boolean => unclear * 2 > judged;

/** Asks once whether the replies of a list may be read, in plain words; `answer` keeps the choice and tells whether it was kept. */
export function offerReplies(words: FilterWords, answer: (choice: 'on' | 'off') => Promise<boolean>): HTMLElement {
  const box = element('section', { class: 'offer' });
  const say = (text: string) => {
    box.replaceChildren(element('p', { role: 'status' }, text));
  };
  const choose = async (choice: 'on' | 'off') => {
    const isKept = await answer(choice);
    if (!isKept) say(words.failed);
    else if (choice === 'on') say(words.turnedOn);
    else box.remove();
  };
  box.append(
    element('h2', {}, words.offerTitle),
    element('p', {}, words.offer),
    element(
      'div',
      { class: 'answers' },
      button(words.turnOn, { class: 'strong' }, () => void choose('on')),
      button(words.no, {}, () => void choose('off')),
    ),
  );
  return box;
}
