/**
 * The settings chips are drawn by, as one text to compare. The filter is the bar's own affair; reading replies can only begin with a
 * new page, but ends at once.
 */
export const chipChoices = (stored: unknown): string =>
  JSON.stringify(Object(stored), (key, value: unknown) => {
    if (key === 'listFilter') return undefined;
    return key === 'readListReplies' ? value === 'off' || undefined : value;
  });
