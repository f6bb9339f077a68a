/** Characters of the code alphabet that are read or typed for one another. */
const groups = ['0DQ', '8B', '6G', '1L7', '7T', '2Z', '5S', 'UVY', 'CG', 'EF', 'PR', 'MN', 'HN', 'XK'];

function confusedWith(character: string): string[] {
  return groups
    .filter((group) => group.includes(character))
    .flatMap((group) => Array.from(group).filter((other) => other !== character));
}

/** Codes that differ by one look-alike character or by two neighbours swapped, without doubles: what a typing slip may have meant. */
export function likelyMeant(code: string): string[] {
  const characters = Array.from(code);
  const replaced = characters.flatMap((character, at) =>
    confusedWith(character).map((other) => characters.with(at, other).join('')),
  );
  const swapped = characters.slice(1).flatMap((second, at) => {
    const first = characters[at] ?? second;
    return first === second
      ? []
      : [
          characters
            .with(at, second)
            .with(at + 1, first)
            .join(''),
        ];
  });
  return [...new Set([...replaced, ...swapped])];
}
