import type { ComponentChildren } from 'preact';
import { setProps, type Props } from './set-props';

/** A node of markup, as both Preact's runtime and ours make it. */
interface MarkupNode {
  type: string | ((props: Props) => ComponentChildren);
  props: Props & { children?: ComponentChildren };
  key?: unknown;
}

/** Elements and texts only: components called, lists opened, nothings left out, neighbouring texts joined. */
type Flat = string | (MarkupNode & { type: string });

const svg = 'http://www.w3.org/2000/svg';
const keys = new WeakMap<Node, unknown>();

function flatten(children: unknown, into: Flat[] = []): Flat[] {
  if (Array.isArray(children)) for (const child of children) flatten(child, into);
  else if (typeof children === 'string' || typeof children === 'number') {
    const last = into.at(-1);
    if (typeof last === 'string') into[into.length - 1] = last + String(children);
    else into.push(String(children));
  } else if (typeof children === 'object' && children !== null) {
    const node = children as MarkupNode;
    if (typeof node.type === 'function') flatten(node.type(node.props), into);
    else into.push(node as MarkupNode & { type: string });
  }
  return into;
}

function fits(node: Node, flat: Flat): boolean {
  if (typeof flat === 'string') return node.nodeType === 3;
  return (node as Element).localName === flat.type && keys.get(node) === flat.key;
}

function create(parent: Element, flat: Flat): Element | Text {
  const { ownerDocument: document } = parent;
  if (typeof flat === 'string') return document.createTextNode('');
  const isSvg = flat.type === 'svg' || parent.namespaceURI === svg;
  const element = isSvg ? document.createElementNS(svg, flat.type) : document.createElement(flat.type);
  keys.set(element, flat.key);
  return element as Element;
}

/**
 * Draws markup into an element and changes only what differs from what was drawn there before, so that focus, scrolling and
 * open lists stay. Text becomes text nodes and attributes, never markup.
 */
export function paint(parent: Element, children: ComponentChildren): void {
  const wanted = flatten(children);
  wanted.forEach((flat, index) => {
    const old = parent.childNodes[index];
    const node = old && fits(old, flat) ? old : create(parent, flat);
    if (!old) parent.append(node);
    else if (old !== node) old.replaceWith(node);
    if (typeof flat === 'string') {
      if (node.nodeValue !== flat) node.nodeValue = flat;
      return;
    }
    paint(node as Element, flat.props.children);
    setProps(node as Element, flat.props);
  });
  while (parent.childNodes.length > wanted.length) parent.lastChild?.remove();
}
