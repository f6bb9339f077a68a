import type { Ask } from '@/app/topics';
import { chipLimit, type Chip, type ChipFacts, type ChipsAnswer } from '@/domain/chip';
import type { ViewError } from '@/domain/view';

/** Why a batch has no answer. */
export type Silence = ViewError | 'off';

export interface Asked<Subject> {
  subject: Subject;
  facts: ChipFacts;
}

export interface Asker<Subject> {
  /** asks about some cards at once; what was asked before about a subject counts no more */
  ask(batch: Asked<Subject>[]): void;
  /** an answer that is still to come is dropped */
  forget(subject: Subject): void;
}

type Answered = Extract<ChipsAnswer, { state: 'judged' }>['chips'];

/** Asks the background about cards, one question a batch, and hands every subject its answer or the reason there is none. */
export function askChips<Subject extends object>(
  ask: Ask,
  url: () => string,
  onAnswers: (answers: { subject: Subject; chip: Chip }[]) => void,
  onSilence: (subjects: Subject[], silence: Silence) => void,
): Asker<Subject> {
  const waiting = new Map<string, Subject>();
  const keyOf = new WeakMap<Subject, string>();
  let asked = 0;

  const forget = (subject: Subject) => {
    waiting.delete(keyOf.get(subject) ?? '');
  };
  const take = (key: string): Subject[] => {
    const subject = waiting.get(key);
    waiting.delete(key);
    return subject === undefined ? [] : [subject];
  };
  const hand = (chips: Answered) => {
    onAnswers(chips.flatMap(({ key, chip }) => take(key).map((subject) => ({ subject, chip }))));
  };
  const send = async (batch: Asked<Subject>[]) => {
    const items = batch.map(({ subject, facts }) => {
      forget(subject);
      asked += 1;
      const key = `c${String(asked)}`;
      keyOf.set(subject, key);
      waiting.set(key, subject);
      return { key, facts };
    });
    const reply = await ask('chips', { url: url(), items });
    if (reply.ok && reply.answer.state === 'judged') hand(reply.answer.chips);
    const left = items.flatMap(({ key }) => take(key));
    if (left.length > 0) onSilence(left, reply.ok ? (reply.answer.state === 'off' ? 'off' : 'no-answer') : reply.error);
  };
  return {
    forget,
    ask(batch) {
      for (let from = 0; from < batch.length; from += chipLimit) void send(batch.slice(from, from + chipLimit));
    },
  };
}
