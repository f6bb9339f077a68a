import type { PageFacts } from './page-facts';
import type { PageKind } from './page-kind';

/** What another place of the same page says of the same fact. */
export interface OtherPlace<Value> {
  value: Value;
  place: string;
  raw: string;
}

/**
 * What became of one field on one page.
 * `missing`: the page does not show it. `broken`: it is there and could not be understood.
 * `place` names generation and spot, e.g. `od-2026: model.sellerModel.companyName`; `raw` is the text before parsing.
 * `also` lists the places of the page that say something else; absent when none does.
 */
export type Field<Value> =
  | { state: 'found'; value: Value; place: string; raw: string; also?: OtherPlace<Value>[] }
  | { state: 'missing' }
  | { state: 'broken'; place: string; raw: string };

/** One field for every fact; a reader that forgets one does not compile. */
export type Fields = { [Name in keyof PageFacts]: Field<PageFacts[Name]> };

/** All fields of one page view. `readAt` is ISO 8601 in UTC. `generation` is null when no known markup was recognised. */
export interface Reading {
  url: string;
  pageKind: PageKind;
  generation: string | null;
  readAt: string;
  fields: Fields;
}
