/** Words about what other buyers say of a store, in English. */
export const enColleagues = {
  title: 'What colleagues say 同行评价',
  note: 'From lists you took in. They stand beside your own word and change nothing you wrote.',
  notCompared: 'fingerprint not compared yet, so it weighs half. Have them read it out to you:',
  compared: 'fingerprint compared',
  sameStore: 'on this store',
  sameCompany: (name: string) => `on ${name}: same licence code 统一社会信用代码, the same company`,
  sameName: (name: string) => `on ${name}: only the name is the same, possibly the same company`,
  field: 'About',
  they: 'They say',
  you: 'You say',
  day: 'Written',
  blacklist: 'Blacklist',
  overall: 'Rating',
  ratingOf: (stars: number) => `${String(stars)} of 5`,
  nothing: '–',
  over: (day: string) => `ended on ${day}, does not count any more`,
  until: (day: string) => `until ${day}`,
  noProof: 'no proof written down',
  proof: 'Proof:',
};

export type ColleagueWords = typeof enColleagues;
