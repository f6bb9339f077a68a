import { readAssignment } from '../../src/pages/embedded/assignment';
import type { Told } from './told';

/** Something that can be taken away from a page or a reply, and what lies in it. */
export interface Part {
  name: string;
  /** takes it away; what comes back puts it back in its old place */
  remove(): () => void;
  inner(): Part[];
}

const same = (one: Told, other: Told) => JSON.stringify([...one]) === JSON.stringify([...other]);

/**
 * Takes parts away, one at a time, and hands over what is told without each. Parts whose group can go without any change are not
 * tried one by one, and nothing inside them is: no candidate reads there. Every part that a candidate reads is reached.
 */
export function withoutEach(
  parts: Part[],
  whole: Told,
  read: () => Told,
  judge: (part: Part, told: Told) => void,
): number {
  if (parts.length === 0) return 0;
  const putBack = parts.map((part) => part.remove());
  const told = read();
  for (const restore of putBack.reverse()) restore();
  const unread = same(told, whole);
  if (unread) return 0;
  const [part] = parts;
  if (parts.length === 1 && part !== undefined) {
    judge(part, told);
    return 1 + withoutEach(part.inner(), whole, read, judge);
  }
  const middle = Math.ceil(parts.length / 2);
  const halves = [parts.slice(0, middle), parts.slice(middle)];
  return halves.reduce((sum, half) => sum + withoutEach(half, whole, read, judge), 0);
}

/** An element of a page. */
export function elementPart(element: Element): Part {
  return {
    name: `<${element.tagName.toLowerCase()} ${element.id}${element.className && ` .${element.className}`}>`,
    remove: () => {
      const place = element.ownerDocument.createComment('');
      element.replaceWith(place);
      return () => {
        place.replaceWith(element);
      };
    },
    inner: () => [...element.children].map(elementPart),
  };
}

type Holder = Record<string, unknown>;
const isHolder = (value: unknown): value is Holder =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The members of an object and of the objects in a list, however deep. */
export function membersOf(value: unknown, path = ''): Part[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => membersOf(item, `${path}[${String(index)}]`));
  if (!isHolder(value)) return [];
  return Object.keys(value).map((key) => ({
    name: `${path}.${key}`,
    remove: () => {
      const entries = Object.entries(value);
      Reflect.deleteProperty(value, key);
      return () => {
        for (const [name, member] of entries) {
          Reflect.deleteProperty(value, name);
          value[name] = member;
        }
      };
    },
    inner: () => membersOf(value[key], `${path}.${key}`),
  }));
}

const enough = 3;

/** Keeps the first few items of every long list of objects: the others are built of the same keys and only take time. */
export function shorten(value: unknown): void {
  if (Array.isArray(value) && value.length > enough && value.every(isHolder)) value.splice(enough);
  if (typeof value === 'object' && value !== null) Object.values(value).forEach(shorten);
}

const variables = [
  'window.context',
  '__INIT_DATA',
  '__STORE_DATA',
  'window.pageData',
  'iDetailConfig',
  'iDetailData',
  'FE_GLOBALS',
  'pageConfig',
  'window.data.offerresultData',
];

/** The data objects of a page, each in a script of its own from now on, so that parts of them can be taken away. */
export function dataOf(document: Document): { data: Record<string, unknown>; write: () => void } {
  const data: Record<string, unknown> = {};
  for (const script of [...document.scripts]) {
    for (const name of variables) {
      const value = name in data ? undefined : readAssignment(script.textContent, name);
      if (isHolder(value)) data[name] = value;
    }
  }
  const first = document.createElement('script');
  document.head.prepend(first);
  const write = () => {
    first.textContent = Object.entries(data)
      .map(([name, value]) => `${name}=${JSON.stringify(value)};`)
      .join('\n');
  };
  for (const script of [...document.scripts]) {
    if (variables.some((name) => readAssignment(script.textContent, name) !== undefined)) script.remove();
  }
  write();
  return { data, write };
}
