import type { Question, Topic, Topics } from './topics';

/** Who asks: the extension's own page, or a content script in a tab (null when the browser did not say which). */
export interface Asker {
  fromPage: boolean;
  tabId: number | null;
}

/** One use case for every topic; leaving one out does not compile. */
export type Handlers = {
  [T in Topic]: (question: Question<T>, asker: Asker) => Promise<Topics[T]['answer']>;
};
