import type { CDPSession, Page } from 'playwright-core';

/** Hosts of closed roots: the extension's own, and the one of the extension with planted faults. */
const hosts = 'touchstone-card, touchstone-chip, touchstone-list, planted-card';

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One debugging session a page, kept as long as the page. */
export function sessionOf(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

/**
 * Backend id of the first closed root of the page, or of the first on an element called `tag`. Only the hosts are looked into:
 * a tree of the whole page costs the browser more than the page does, and this is asked twenty times a second.
 */
async function closedRootOf(session: CDPSession, tag: string | null): Promise<number | null> {
  const { root } = await session.send('DOM.getDocument', { depth: 0 });
  const { nodeIds } = await session.send('DOM.querySelectorAll', { nodeId: root.nodeId, selector: tag ?? hosts });
  for (const nodeId of nodeIds) {
    const { node } = await session.send('DOM.describeNode', { nodeId });
    const closed = node.shadowRoots?.find(({ shadowRootType }) => shadowRootType === 'closed');
    if (closed) return closed.backendNodeId;
  }
  return null;
}

/** A closed root as an object that functions can be called on, from a world of the test's own; null when there is none. */
async function resolveRoot(page: Page, tag: string | null): Promise<{ session: CDPSession; objectId: string } | null> {
  const session = await sessionOf(page);
  const backendNodeId = await closedRootOf(session, tag);
  if (backendNodeId === null) return null;
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'test' });
  const { object } = await session.send('DOM.resolveNode', {
    backendNodeId,
    executionContextId: world.executionContextId,
  });
  if (object.objectId === undefined) return null;
  return { session, objectId: object.objectId };
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
