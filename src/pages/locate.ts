import type { Candidate, Page } from './page';
import { assigned } from './embedded/assigned';
import { at as valueAt, listAt } from './embedded/walk';
import { isDash } from './parse/share';

export type Parse<Value> = (found: unknown) => Value | undefined;
type Maker = <Value>(path: string, parse: Parse<Value>) => Candidate<Value>;

/** Text of an element with blanks of every kind folded to one; an unfilled template (`{{vars.unit}}`) is no text. */
export function textOf(element: Element | null | undefined): string {
  const text = element?.textContent ?? '';
  return text.includes('{{') ? '' : text.replace(/\s+/g, ' ').trim();
}

/**
 * Makes candidates out of embedded data: `name` is the variable a script assigns, `base` the path all candidates share,
 * `label` how the place is called, and "-" (the site's "no value yet") counts as not shown, e.g. `data('window.context', 'result.global.globalData.model', 'model')`.
 */
export function data(name: string, base = '', label = name): Maker {
  return (path, parse) => ({
    at: path === '' ? label : `${label}.${path}`,
    find: (page) => {
      const found = valueAt(assigned(page, name), `${base}.${path}`);
      return isDash(found) ? undefined : found;
    },
    parse,
  });
}

/** Like `data`, for a list: pointers inside it are resolved, an absent list is not here. */
export function dataList(name: string, base = '', label = name): Maker {
  return (path, parse) => ({
    at: `${label}.${path}[]`,
    find: (page) => listAt(assigned(page, name), `${base}.${path}`),
    parse,
  });
}

/** Text of the first element that matches. */
export function css<Value>(selector: string, parse: Parse<Value>): Candidate<Value> {
  return { at: selector, find: ({ document }) => textOf(document.querySelector(selector)), parse };
}

const translated = 'font, [_msttexthash], [_msthash]';

/** Text of the first element that matches, unless a browser translated it: a name that stands for an account is no word. */
export function nameIn<Value>(selector: string, parse: Parse<Value>): Candidate<Value> {
  const find = ({ document }: Page) => {
    const element = document.querySelector(selector);
    return element?.matches(translated) || element?.querySelector(translated) ? undefined : textOf(element);
  };
  return { at: selector, find, parse };
}

/** An attribute of the first element that matches and has it. */
export function attribute<Value>(selector: string, name: string, parse: Parse<Value>): Candidate<Value> {
  return {
    at: `${selector} @${name}`,
    find: ({ document }) => document.querySelector(`:is(${selector})[${name}]`)?.getAttribute(name),
    parse,
  };
}

/** Every element that matches, each turned into plain data by `take`; what `take` answers undefined to is left out. */
export function each<Value>(
  selector: string,
  take: (element: Element) => unknown,
  parse: Parse<Value>,
): Candidate<Value> {
  return {
    at: `${selector}[]`,
    find: ({ document }) =>
      [...document.querySelectorAll(selector)].map(take).filter((taken) => taken !== undefined && taken !== ''),
    parse,
  };
}

export interface LabelledRow {
  row: string;
  label: string;
  value: string;
}

/** The value that stands in one row with one of the labels (compared without blanks and case, whole text only). */
export function labelled<Value>(labels: string[], where: LabelledRow, parse: Parse<Value>): Candidate<Value> {
  const plain = (text: string) => text.replace(/[\s:：]/g, '').toLowerCase();
  const known = new Set(labels.map(plain));
  return {
    at: `${where.row} "${labels[0] ?? ''}"`,
    find: ({ document }) => {
      const rows = [...document.querySelectorAll(where.row)];
      const row = rows.find((each) => known.has(plain(textOf(each.querySelector(where.label)))));
      const found = textOf(row?.querySelector(where.value));
      return isDash(found) ? undefined : found;
    },
    parse,
  };
}

/** A fact the address itself tells. */
export function fromUrl<Value>(parse: Parse<Value>): Candidate<Value> {
  return { at: 'address', find: ({ url }) => url.href, parse };
}

/** A candidate of any other kind: `find` answers plain data. */
export function custom<Value>(at: string, find: (page: Page) => unknown, parse: Parse<Value>): Candidate<Value> {
  return { at, find, parse };
}
