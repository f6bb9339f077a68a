/** Words a page carries itself, for the states in which the background has not answered; in English. */
export const enPage = {
  brand: 'Touchstone',
  region: 'Touchstone: how risky is this store?',
  hide: 'Hide',
  hideHint: 'Hide until the page is opened again',
  reading: 'Reading this page…',
  wall: '1688 asks you to log in or solve a captcha. Touchstone reads this page afterwards.',
  errors: {
    'storage-full': 'The disk is full, so nothing new can be kept. Free some space and reload the page.',
    storage: 'Touchstone could not open its memory. Reload the page; if it stays, restart the browser.',
    refused: 'Touchstone could not use what it read on this page. No verdict is given.',
    'no-answer': 'Touchstone did not answer. Reload the page to try again. No verdict is given.',
    unidentified: 'This page names no store, so nothing can be kept or looked up for it.',
    'unknown-store': 'Nothing is kept of this store yet. Open one of its pages first.',
    outdated: 'Touchstone was updated: reload this page.',
  },
};

export type PageWords = typeof enPage;
