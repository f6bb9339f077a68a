import type { Field, Fields } from '@/domain/reading';
import type { FactName, PageFacts } from '@/domain/page-facts';

/** What readers see of a page: nothing else of the browser, and nothing they could change by accident. */
export interface Page {
  document: Document;
  url: URL;
}

/** One place where a fact may stand. `find` returns what stands there; undefined, null, '' or [] mean "not here". */
export interface Candidate<Value> {
  /** the spot in words a developer can search for, e.g. `model.sellerModel.companyName` or `h1.d-title` */
  at: string;
  find(page: Page): unknown;
  /** turns what was found into the fact; undefined when it cannot be understood */
  parse(found: unknown): Value | undefined;
}

/** Candidates of every fact, best first; a fact this markup never shows has an empty list. */
export type Candidates = { [Name in FactName]: Candidate<PageFacts[Name]>[] };

/** One version of the site's markup for a page kind. Its `id` starts with the year it appeared in. */
export interface Generation {
  id: string;
  recognise(page: Page): boolean;
  fields: Candidates;
}

export type { Field, Fields };
