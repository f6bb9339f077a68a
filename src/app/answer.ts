import { writeBeside } from '@/store/write-lock';
import type { Handlers } from './handlers';
import { isTopic, mayAskFromPage, questionSchemas } from './protocol';
import type { Ask, Reply, Topic } from './topics';
import { viewErrorOf } from './view-error';

/** Who asks. A content script on a page of the site may ask less than the extension's own pages. */
export interface Asker {
  kind: 'page' | 'extension';
  /** the tab of a page, null where there is none */
  tabId: number | null;
}

/** Topics that write nothing into the database; every other one waits while an import is being applied. */
const readingTopics: readonly Topic[] = [
  'store-view',
  'chips',
  'check-payment',
  'store-checks',
  'begun-checks',
  'dossier',
  'reviews',
  'price-history',
  'compare',
  'backup-due',
  'views',
  'load-script',
  'card-words',
];

async function answerTopic<T extends Topic>(
  handlers: Handlers,
  topic: T,
  untrusted: unknown,
  asker: Asker,
): Promise<Reply<T>> {
  const question = questionSchemas[topic].safeParse(untrusted);
  if (!question.success) return { ok: false, error: 'refused' };
  if (asker.kind === 'page' && !mayAskFromPage(topic, question.data)) return { ok: false, error: 'refused' };
  try {
    const work = () => handlers[topic](question.data, asker.tabId);
    return { ok: true, answer: await (readingTopics.includes(topic) ? work() : writeBeside(work)) };
  } catch (error) {
    const reason = viewErrorOf(error);
    if (reason === 'storage' || reason === 'storage-full')
      console.error(`Touchstone could not answer "${topic}"`, error);
    return { ok: false, error: reason };
  }
}

/** Checks a message from anywhere and answers it; a malformed one is refused, and nothing is ever thrown at the sender. */
export async function answer(handlers: Handlers, message: unknown, asker: Asker): Promise<Reply<Topic>> {
  if (typeof message !== 'object' || message === null) return { ok: false, error: 'refused' };
  const topic: unknown = 'topic' in message ? message.topic : undefined;
  const question: unknown = 'question' in message ? message.question : undefined;
  return isTopic(topic) ? answerTopic(handlers, topic, question, asker) : { ok: false, error: 'refused' };
}

/** Asks in the same page, for the extension's own pages: same checks, same answers, no message. */
export function localAsk(handlers: Handlers): Ask {
  return (topic, question) => answerTopic(handlers, topic, question, { kind: 'extension', tabId: null });
}
