import { hasEscapes, xmlText } from './xml-text';
import { documentHead, mainNamespace } from './xlsx-parts';

/**
 * Texts with `_xHHHH_` escapes stand in the workbook's own table: some readers (ExcelJS 4.4) undo the escapes there and not in a
 * cell. All others stand in their cell, so that the table stays small however many rows there are.
 */
export interface SharedTexts {
  /** the text's number in the table, undefined when it may stand in its cell */
  numberOf(text: string): number | undefined;
  /** the whole table as XML, once every row is written */
  xml(): string;
}

/** An empty table; texts are numbered from 0 in the order they are asked for. */
export function createSharedTexts(): SharedTexts {
  const numbers = new Map<string, number>();
  return {
    numberOf(text) {
      if (!hasEscapes(text)) return undefined;
      const number = numbers.get(text) ?? numbers.size;
      numbers.set(text, number);
      return number;
    },
    xml() {
      const items = [...numbers.keys()].map((text) => `<si><t xml:space="preserve">${xmlText(text)}</t></si>`);
      return `${documentHead}<sst xmlns="${mainNamespace}" uniqueCount="${items.length}">${items.join('')}</sst>`;
    },
  };
}
