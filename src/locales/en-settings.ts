/** Words of the settings screen in English. */
export const enSettings = {
  title: 'Settings',
  saved: 'Saved.',
  notSaved: 'Not saved.',
  reading: 'Reading',
  lists: 'Result lists',
  listsNote:
    'What becomes of cards you would rather not see. The bar on each list says how many, and shows them again.',
  minYears: 'Years on 1688, at least',
  anyYears: 'Any',
  younger: 'Stores with fewer years',
  yearsUnknown: 'Stores whose years are not known',
  blacklisted: 'Stores and companies on your blacklist',
  treatments: { show: 'Show', grey: 'Grey', hide: 'Hide' },
  money: 'Money',
  currency: 'Your currency',
  fee: 'Yearly fee of a store, CNY',
  feeWrong: 'Type an amount above 0.',
  feeNote: 'What a store puts down each year. 6,688 by default; other sources say 3,688.',
  save: 'Save',
  limits: 'All other weights and limits stand under',
  language: 'Language',
  data: 'What is kept on this computer',
  dataNote: 'Nothing of it leaves this computer unless you export it.',
  used: (size: string) => `${size} MB used`,
  counts: {
    stores: 'Stores',
    offers: 'Offers',
    snapshots: 'Page contents',
    marks: 'Ratings and marks',
    notes: 'Notes',
    payments: 'Payments',
  },
  remove: 'Delete everything',
  removeNote: (word: string) =>
    `Deletes all stores, notes, ratings, your blacklist, payments, checks and settings. It cannot be undone: save a backup first. Type ${word} to confirm.`,
  removeWord: 'DELETE',
  removeField: 'Confirm',
  removeNow: 'Delete everything now',
  removed: 'Everything was deleted.',
};

export type SettingsWords = typeof enSettings;
