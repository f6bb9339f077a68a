import type { Candidate, Page } from '../page';
import { assigned } from '../embedded/assigned';
import { at, isRecord, listAt } from '../embedded/walk';
import { custom, type Parse } from '../locate';

/** `window.__INIT_DATA` holds one entry a component under `data` (keys are build numbers) and the offer under `globalData`. */
const variable = '__INIT_DATA';

/** True when the script that assigns the data names a component of the family, even where the script is cut off. */
export function namesComponent({ document }: Page, family: string): boolean {
  return [...document.scripts].some(
    ({ textContent }) => textContent.includes(variable) && textContent.includes(family),
  );
}

/** Path of the data of the first filled component whose type ends with the name. */
function pathOf(root: unknown, ending: string): string | undefined {
  const parts = at(root, 'data');
  if (!isRecord(parts)) return undefined;
  const key = Object.keys(parts).find((each) => {
    const type = at(parts[each], 'componentType');
    return typeof type === 'string' && type.endsWith(`-${ending}`) && isRecord(at(parts[each], 'data'));
  });
  return key === undefined ? undefined : `data.${key}.data`;
}

/** Value in the data of a component (its type's ending, e.g. `offer-title`); undefined when the page has none such. */
export function inComponent(page: Page, ending: string, path: string): unknown {
  const root = assigned(page, variable);
  const base = pathOf(root, ending);
  return base === undefined ? undefined : at(root, `${base}.${path}`);
}

/** Items of a list in the data of a component; [] when there is none. */
export function listInComponent(page: Page, ending: string, path: string): unknown[] {
  const root = assigned(page, variable);
  const base = pathOf(root, ending);
  return base === undefined ? [] : listAt(root, `${base}.${path}`);
}

/** Value in `globalData`. */
export function inGlobal(page: Page, path: string): unknown {
  return at(assigned(page, variable), `globalData.${path}`);
}

/** A fact in `globalData`. */
export function global<Value>(path: string, parse: Parse<Value>): Candidate<Value> {
  return custom(`globalData.${path}`, (page) => inGlobal(page, path), parse);
}

/** A fact in the data of a component. */
export function component<Value>(ending: string, path: string, parse: Parse<Value>): Candidate<Value> {
  return custom(`${ending}.${path}`, (page) => inComponent(page, ending, path), parse);
}
