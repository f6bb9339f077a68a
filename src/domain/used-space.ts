/** What is kept, by kind: `payments` with plans, rates and memos; `words` with checks and own values; `own` are the extension's notes. */
export const spaceKinds = ['contents', 'reviews', 'stores', 'offers', 'words', 'payments', 'own'] as const;
export type SpaceKind = (typeof spaceKinds)[number];

/** Records of one kind and about how many bytes they take. */
export interface SpaceUse {
  kind: SpaceKind;
  records: number;
  bytes: number;
}
