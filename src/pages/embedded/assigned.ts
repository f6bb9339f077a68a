import type { Page } from '../page';
import { readAssignment } from './assignment';

interface Known {
  text: string;
  value: unknown;
}

/** Data scripts assign at their beginning; a megabyte behind it is data and need not be searched for every name. */
const searched = 200_000;

const scriptsOf = new WeakMap<Page, string[]>();
const knownOf = new WeakMap<Document, Map<string, Known>>();
const valuesOf = new WeakMap<Page, Map<string, unknown>>();

/** Texts of the inline scripts, taken once a reading. */
function inlineScripts(page: Page): string[] {
  const known = scriptsOf.get(page);
  if (known) return known;
  const texts = [...page.document.scripts].map((script) => script.textContent).filter((text) => text !== '');
  scriptsOf.set(page, texts);
  return texts;
}

/** The value of the first script that assigns the name; kept for the document until that script's text changes. */
function look(page: Page, name: string): unknown {
  const known = knownOf.get(page.document) ?? new Map<string, Known>();
  knownOf.set(page.document, known);
  for (const text of inlineScripts(page)) {
    if (!text.slice(0, searched).includes(name)) continue;
    const before = known.get(name);
    const value = before?.text === text ? before.value : readAssignment(text, name);
    if (value === undefined) continue;
    known.set(name, { text, value });
    return value;
  }
  known.delete(name);
  return undefined;
}

/**
 * What an inline script of the page assigns to `name`, e.g. `window.context` or `__INIT_DATA`; undefined when nothing
 * does. Parsed once a document as long as the script stays the same, looked up once a reading.
 */
export function assigned(page: Page, name: string): unknown {
  const values = valuesOf.get(page) ?? new Map<string, unknown>();
  valuesOf.set(page, values);
  if (!values.has(name)) values.set(name, look(page, name));
  return values.get(name);
}
