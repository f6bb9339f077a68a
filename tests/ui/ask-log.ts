import { cardWords } from '@/i18n/card-words';
import type { Ask, Question, Reply, Topic } from '@/app/topics';

interface Asked {
  topic: Topic;
  question: unknown;
  answer(reply: Reply<Topic>): void;
}

/**
 * An `ask` that answers nothing by itself but the card's words: a test looks at what was asked and answers in the order it wants.
 */
export function askLog(): { ask: Ask; asked: Asked[]; last<T extends Topic>(topic: T): Question<T> } {
  const asked: Asked[] = [];
  const ask: Ask = (topic, question) =>
    new Promise((resolve) => {
      if (topic === 'card-words') {
        const { language } = question as Question<'card-words'>;
        (resolve as (reply: Reply<Topic>) => void)({ ok: true, answer: cardWords[language] });
        return;
      }
      asked.push({ topic, question, answer: resolve as (reply: Reply<Topic>) => void });
    });
  return {
    ask,
    asked,
    last: (topic) => {
      const found = asked.findLast((one) => one.topic === topic);
      if (!found) throw new Error(`nobody asked ${topic}`);
      return found.question as Question<typeof topic>;
    },
  };
}
