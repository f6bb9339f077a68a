import type { Fields } from '../../src/domain/reading';
import { readAssignment } from '../../src/pages/embedded/assignment';
import { readPage } from '../../src/pages/read-page';

const readAt = '2026-01-01T00:00:00Z';

export const fieldsOf = (document: Document, url: string): Fields => readPage(document, url, readAt).fields;

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** True when `after` says nothing `before` does not say: equal, some of its items, or some of its parts left empty. */
function saysNoMore(after: unknown, before: unknown): boolean {
  if (Array.isArray(after) && Array.isArray(before)) {
    return after.every((item) => before.some((other) => saysNoMore(item, other)));
  }
  if (isHolder(after) && isHolder(before)) {
    return Object.keys(after).every((key) => after[key] === null || saysNoMore(after[key], before[key]));
  }
  return after === before;
}

/**
 * What a damaged page tells otherwise than the whole one: facts it makes up and facts with another value. A fact that is gone or
 * broken is right, and so is a list or an object that lost a part.
 */
export function toldOtherwise(whole: Fields, damaged: Fields): string[] {
  return Object.entries(damaged).flatMap(([name, after]) => {
    const before = whole[name as keyof Fields];
    if (after.state !== 'found') return [];
    if (before.state !== 'found') return [`${name} made up`];
    return saysNoMore(after.value, before.value) ? [] : [`${name}: ${after.place}`];
  });
}

/** The script that holds `window.context` of a page, and the object it holds. */
export function contextScript(document: Document): { script: HTMLScriptElement; data: unknown } | undefined {
  for (const script of document.scripts) {
    const data = readAssignment(script.textContent, 'window.context');
    if (data !== undefined) return { script, data };
  }
  return undefined;
}

/** Runs `look` with one element taken away and puts it back. */
export function withoutElement<Result>(element: Element, look: () => Result): Result {
  const { parentNode, nextSibling } = element;
  element.remove();
  const result = look();
  parentNode?.insertBefore(element, nextSibling);
  return result;
}
