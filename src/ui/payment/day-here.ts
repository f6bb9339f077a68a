/** The day of a moment where the buyer is, as YYYY-MM-DD. */
export const dayHere = (date: Date): string =>
  [date.getFullYear(), date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
