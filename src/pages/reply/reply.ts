import type { PageKind } from '@/domain/page-kind';
import { at } from '../embedded/walk';
import type { Generation } from '../page';

/** A reply of the site to its own page, parsed. */
export interface Reply {
  json: unknown;
}

/** One shape of reply and the kind of page its facts belong to. */
export interface ReplyShape extends Generation<Reply> {
  kind: PageKind;
}

/** Replies wrap their payload once or twice in `data`; the payload is the innermost one. */
export function payload({ json }: Reply): unknown {
  const outer = at(json, 'data') ?? json;
  const inner = at(outer, 'data');
  return typeof inner === 'object' && inner !== null && !Array.isArray(inner) ? inner : outer;
}

/** True when the payload has every one of these paths. */
export function holds(reply: Reply, ...paths: string[]): boolean {
  return paths.every((path) => at(payload(reply), path) !== undefined);
}
