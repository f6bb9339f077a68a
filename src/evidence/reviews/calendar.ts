const dayLength = 86_400_000;

/** Days since 1970 for YYYY-MM-DD; null for no date and for a day no calendar has. */
export function dayOf(date: string | null): number | null {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/
    .exec(date ?? '')
    ?.slice(1)
    .map(Number);
  if (!parts) return null;
  const [year = 0, month = 0, dayOfMonth = 0] = parts;
  const time = Date.UTC(year, month - 1, dayOfMonth);
  const read = new Date(time);
  return read.getUTCMonth() === month - 1 && read.getUTCDate() === dayOfMonth ? time / dayLength : null;
}

/** YYYY-MM-DD of a day number. */
export const dateOf = (day: number): string => new Date(day * dayLength).toISOString().slice(0, 10);

/** First days of the sales festivals 6.18, 11.11 and 12.12 as [month, day] (domain handbook, section 3.3). */
const festivals = [
  [6, 18],
  [11, 11],
  [12, 12],
] as const;
/** Reviews come with the parcel and up to about two weeks later, after which the site writes its own. Our judgement. */
const festivalDays = 24;

/** Whether reviews of this day may come from a festival's orders. */
export function isFestival(day: number): boolean {
  const year = new Date(day * dayLength).getUTCFullYear();
  return [year - 1, year].some((each) =>
    festivals.some(([month, date]) => {
      const late = day - Date.UTC(each, month - 1, date) / dayLength;
      return late >= 0 && late < festivalDays;
    }),
  );
}
