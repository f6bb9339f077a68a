const longest = 32_767;

/** Characters XML 1.0 cannot hold, CR (parsers turn it into LF), halves of a surrogate pair, and what looks like an escape already. */
const unsafe =
  /[\u0000-\u0008\u000b-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]|_(?=x[0-9A-Fa-f]{4}_)/g;

const escapeUnit = (unit: string) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`;
/** True when a text cannot stand in XML as it is. */
export const hasEscapes = (text: string) => text.search(unsafe) >= 0;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/**
 * Text for a spreadsheet's XML: markup as entities, what XML cannot hold as `_xHHHH_` (ECMA-376 part 1, 22.9.2.19), so that every
 * text comes back as it was. A cell holds 32,767 characters; what is longer is cut.
 */
export function xmlText(text: string): string {
  return text
    .slice(0, longest)
    .replace(unsafe, escapeUnit)
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);
}
