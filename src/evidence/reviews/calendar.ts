const dayLength = 86_400_000;

/** Days since 1970 for YYYY-MM-DD; null for no date and for a day no calendar has. */
export function dayOf(date: string | null): number | null {
  if (date === null || !/^\d{4}-\d{2}-\d{2}$/.test(date)) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || !new Date(time).toISOString().startsWith(date) ? null : time / dayLength;
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
