/** What is left of two texts without their common beginning and end. */
export function differingPart(one: string, other: string): { one: string; other: string } {
  const [left, right] = [Array.from(one), Array.from(other)];
  const shorter = Math.min(left.length, right.length);
  let start = 0;
  while (start < shorter && left[start] === right[start]) start++;
  let end = 0;
  while (end < shorter - start && left[left.length - 1 - end] === right[right.length - 1 - end]) end++;
  return {
    one: left.slice(start, left.length - end).join(''),
    other: right.slice(start, right.length - end).join(''),
  };
}

/** Levenshtein distance in characters; work grows with the product of the lengths, so callers cap them. */
export function editDistance(one: string, other: string): number {
  const [left, right] = [Array.from(one), Array.from(other)];
  let row = Array.from({ length: right.length + 1 }, (_, at) => at);
  left.forEach((character, at) => {
    const next = [at + 1];
    right.forEach((other, place) => {
      const replaced = (row[place] ?? 0) + (character === other ? 0 : 1);
      next.push(Math.min(replaced, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    });
    row = next;
  });
  return row.at(-1) ?? 0;
}
