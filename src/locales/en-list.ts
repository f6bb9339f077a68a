/** The few words a result list carries itself, for when the background has not answered; in English. */
export const enList = {
  brand: 'Touchstone',
  unclear: 'Unclear',
  noAnswer: 'did not answer',
  again: 'Reload the page to try again.',
};

export type ListWords = typeof enList;
