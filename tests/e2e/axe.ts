import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { sessionOf } from './closed-root';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

interface TreeNode {
  backendNodeId: number;
  shadowRootType?: string;
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
}

function hostsOfClosedRoots(node: TreeNode): { host: number; root: number }[] {
  const own = (node.shadowRoots ?? [])
    .filter((root) => root.shadowRootType === 'closed')
    .map((root) => ({ host: node.backendNodeId, root: root.backendNodeId }));
  return [...own, ...[...(node.children ?? []), ...(node.shadowRoots ?? [])].flatMap(hostsOfClosedRoots)];
}

/**
 * Runs axe-core over the closed shadow roots of a page and answers one line for each fault.
 * axe runs in a world of its own, where each host's `shadowRoot` is set to the closed root: run in the page it would see
 * nothing and find no fault. Throws when the page has no closed root, so an empty answer means "looked and found nothing".
 */
export async function axeFaultsInClosedRoots(page: Page): Promise<string[]> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const hosts = hostsOfClosedRoots(root as TreeNode);
  if (hosts.length === 0) throw new Error('no closed root to look into');
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'axe',
  });
  await session.send('Runtime.evaluate', { expression: axeSource, contextId: executionContextId });
  const faults: string[] = [];
  for (const { host, root: closed } of hosts) {
    const objectOf = async (backendNodeId: number) =>
      (await session.send('DOM.resolveNode', { backendNodeId, executionContextId })).object.objectId;
    const [hostObject, rootObject] = [await objectOf(host), await objectOf(closed)];
    if (!hostObject || !rootObject) throw new Error('the card went away');
    const { result, exceptionDetails } = await session.send('Runtime.callFunctionOn', {
      objectId: hostObject,
      functionDeclaration: `async function (root) {
        Object.defineProperty(this, 'shadowRoot', { value: root, configurable: true });
        this.setAttribute('data-axe-host', '');
        const options = { resultTypes: ['violations'], rules: { region: { enabled: false } } };
        const found = await axe.run({ include: [['[data-axe-host]']] }, options);
        this.removeAttribute('data-axe-host');
        return found.violations.flatMap((fault) => fault.nodes.map((node) => fault.id + ': ' + node.html.slice(0, 200)));
      }`,
      arguments: [{ objectId: rootObject }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    faults.push(...(result.value as string[]));
  }
  return faults;
}

/** Runs axe-core over an ordinary page (the popup). */
export async function axeFaultsInPage(run: (expression: string) => Promise<unknown>): Promise<string[]> {
  await run(axeSource);
  const expression = `axe.run(document, { resultTypes: ['violations'], rules: { region: { enabled: false } } }).then((found) =>
    found.violations.flatMap((fault) => fault.nodes.map((node) => fault.id + ': ' + node.html.slice(0, 200))))`;
  return (await run(expression)) as string[];
}
