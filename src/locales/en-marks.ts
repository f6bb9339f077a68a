import type { Aspect, MatchKind, Severity } from '@/domain/mark';

/** Words of blacklist entries and ratings in English, for the popup and the desk. */
export const enMarks = {
  add: 'Blacklist this store…',
  change: 'Change the entry…',
  reason: 'Reason (needed)',
  reasonMissing: 'Say why: you will want to know later.',
  severity: 'How serious',
  severities: {
    stop: 'Stop: never pay this company',
    warn: 'Warn: raise the risk, do not forbid',
  } satisfies Record<Severity, string>,
  proof: 'Proof: link or text',
  proofNone: 'No proof written down.',
  expires: 'Until (empty: for ever)',
  until: (day: string) => `until ${day}`,
  over: (day: string) => `ended on ${day}`,
  forEver: 'for ever',
  matches: 'Recognise the company by',
  matchesNote:
    'A new shop with the same licence or id is the same company. The same name alone says “possibly the same”.',
  matchesMissing: 'Choose at least one.',
  match: {
    member: 'member id and login',
    licence: 'licence code 统一社会信用代码',
    name: 'registered name',
    host: 'shop address',
  } satisfies Record<MatchKind, string>,
  recognisedBy: (kinds: string) => `Recognised by: ${kinds}`,
  save: 'Blacklist',
  saveChange: 'Save the entry',
  cancel: 'Cancel',
  listed: { stop: 'On your blacklist', warn: 'Your warning' } satisfies Record<Severity, string>,
  since: (day: string) => `since ${day}`,
  takeOff: 'Take off the blacklist',
  takenOff: 'Taken off the blacklist.',
  undo: 'Undo',
  changedElsewhere: 'This was changed in another window while you wrote here. Nothing is lost; the other text is:',
  emptiedElsewhere: '(emptied)',
  keepText: { mine: 'Keep what I wrote here', theirs: 'Keep the other text', both: 'Keep both' },
  notTogether: 'Both cannot stand together here.',
  entrySaved: 'Entry saved.',
  listedElsewhere: 'The entry was changed in another window meanwhile. It says now:',
  emptiedEntry: 'The store was taken off the blacklist in another window meanwhile.',
  saveMine: 'Save mine in its place',
  goOn: 'You had begun this entry and not saved it.',
  ended: 'Was on your blacklist, the entry has ended',
  apart: 'Rate apart',
  aspects: {
    quality: 'Quality of the goods',
    delivery: 'Delivery',
    honesty: 'Honesty',
    service: 'Service',
  } satisfies Record<Aspect, string>,
};

export type MarksWords = typeof enMarks;
