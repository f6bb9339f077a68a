import type { Page } from 'playwright-core';
import { sessionOf } from './closed-root';

interface TreeNode {
  backendNodeId: number;
  localName: string;
  nodeValue: string;
  attributes?: string[];
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
  contentDocument?: TreeNode;
}

export interface SeenChip {
  band: string;
  word: string;
  short: string;
  /** every attribute of the card the chip lies in, and of all that is in it */
  card: string;
  /** the element the chip lies in, told from others */
  place: number;
}

const attribute = (node: TreeNode | undefined, name: string) => {
  const at = node?.attributes?.findIndex((text, index) => index % 2 === 0 && text === name) ?? -1;
  return at < 0 ? '' : (node?.attributes?.[at + 1] ?? '');
};
const textOf = (node: TreeNode | undefined): string =>
  node === undefined ? '' : node.nodeValue + (node.children ?? []).map(textOf).join('');
const attributesOf = (node: TreeNode): string =>
  [...(node.attributes ?? []), ...(node.children ?? []).map(attributesOf)].join(' ');

function collect(node: TreeNode, parent: TreeNode | null, seen: SeenChip[]): void {
  if (node.localName === 'touchstone-chip' && parent) {
    const button = node.shadowRoots?.[0]?.children?.find(({ localName }) => localName === 'button');
    const [word, short] = button?.children ?? [];
    const band = /band-(\w+)/.exec(attribute(button, 'class'))?.[1] ?? '';
    const card = attributesOf(parent);
    // A chip whose answer is on its way is a place without words.
    seen.push({ band, word: button ? textOf(word) : '…', short: textOf(short), card, place: parent.backendNodeId });
  }
  for (const child of node.children ?? []) collect(child, node, seen);
}

/** Every chip of a page in document order, looked at through its closed root. */
export async function seenChips(page: Page): Promise<SeenChip[]> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  // Described, not fetched: a fetched tree is followed by the debugger from then on, change by change.
  const { node } = await session.send('DOM.describeNode', { nodeId: root.nodeId, depth: -1, pierce: true });
  const seen: SeenChip[] = [];
  collect(node as TreeNode, null, seen);
  return seen;
}

/** Left, top, width and height of every element but the chips; the same with and without chips when nothing was moved. */
export function boxes(page: Page, chips: 'with' | 'without'): Promise<string[]> {
  return page.evaluate((wanted) => {
    const hosts = [...document.querySelectorAll<HTMLElement>('touchstone-chip')];
    const places = hosts.map((host) => ({ host, parent: host.parentNode, next: host.nextSibling }));
    if (wanted === 'without')
      hosts.forEach((host) => {
        host.remove();
      });
    const found = [...document.body.querySelectorAll('*:not(touchstone-chip)')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return `${element.localName} ${String([x, y, width, height])}`;
    });
    if (wanted === 'without') places.reverse().forEach(({ host, parent, next }) => parent?.insertBefore(host, next));
    return found;
  }, chips);
}
