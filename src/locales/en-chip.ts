/** Words of the chips on result lists in English; `{0}` stands for a value. The bands are worded as on the card. */
export const enChip = {
  years: '{0} y',
  open: 'open to read',
  blacklisted: 'your blacklist',
};

export type ChipWords = typeof enChip;
