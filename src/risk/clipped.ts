const longest = 120;

/** Page text without control and direction marks, cut to what a line can hold. */
export function clipped(text: string): string {
  const plain = text.slice(0, 4 * longest).replace(/[\p{Cc}\p{Cf}]/gu, '');
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
