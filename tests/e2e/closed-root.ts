import type { CDPSession, Page } from 'playwright-core';

/** The parts of a pierced DOM tree that are walked here. */
interface TreeNode {
  nodeId: number;
  backendNodeId: number;
  nodeName: string;
  shadowRootType?: string;
  children?: TreeNode[];
  shadowRoots?: TreeNode[];
  contentDocument?: TreeNode;
}

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One debugging session a page, kept as long as the page. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

function closedRootsUnder(node: TreeNode, tag: string | null, found: TreeNode[] = []): TreeNode[] {
  for (const root of node.shadowRoots ?? []) {
    if (root.shadowRootType === 'closed' && (tag ?? node.nodeName).toUpperCase() === node.nodeName) found.push(root);
    closedRootsUnder(root, tag, found);
  }
  for (const child of node.children ?? []) closedRootsUnder(child, tag, found);
  return found;
}

/** A closed root as an object that functions can be called on, from a world of the test's own; null when there is none. */
async function resolveRoot(
  page: Page,
  tag: string | null,
): Promise<{ session: CDPSession; objectId: string; backendNodeId: number } | null> {
  const session = await sessionOf(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const closed = closedRootsUnder(root as TreeNode, tag)[0];
  if (!closed) return null;
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'test' });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId: closed.backendNodeId,
    executionContextId: world.executionContextId,
  });
  if (object.objectId === undefined) return null;
  return { session, objectId: object.objectId, backendNodeId: closed.backendNodeId };
}

/**
 * Calls a function with the first closed shadow root of the page, which page scripts and Playwright locators cannot reach.
 * The function runs in the page, so it must stand alone; null when the page has no closed root, or none on an element called `tag`.
 */
export async function inClosedRoot<Argument, Result>(
  page: Page,
  work: (root: ShadowRoot, argument: Argument) => Result | Promise<Result>,
  argument: Argument,
  tag: string | null = null,
): Promise<Result | null> {
  const resolved = await resolveRoot(page, tag);
  if (!resolved) return null;
  const { result, exceptionDetails } = await resolved.session.send('Runtime.callFunctionOn', {
    objectId: resolved.objectId,
    // Some runners name functions through a `__name` of their own, which the page does not have.
    functionDeclaration: `function (argument) { const __name = (f) => f; return (${work.toString()})(this, argument); }`,
    arguments: [{ value: argument }],
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as Result;
}
