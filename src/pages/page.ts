import type { Field, Fields } from '@/domain/reading';
import type { FactName, PageFacts } from '@/domain/page-facts';

/** What readers see of a page: nothing else of the browser, and nothing they could change by accident. */
export interface Page {
  document: Document;
  url: URL;
}

/** One place where a fact may stand: on a page, in a reply or on one card of a list (`Source`). `find` returns what stands there; undefined, null, '' or [] mean "not here". */
export interface Candidate<Value, Source = Page> {
  /** the spot in words a developer can search for, e.g. `model.sellerModel.companyName` or `h1.d-title` */
  at: string;
  find(source: Source): unknown;
  /** turns what was found into the fact; undefined when it cannot be understood */
  parse(found: unknown): Value | undefined;
}

/** Candidates of every fact, best first; a fact this markup never shows has an empty list. */
export type Candidates<Source = Page> = { [Name in FactName]: Candidate<PageFacts[Name], Source>[] };

/** One version of the site's markup for a page kind. Its `id` starts with the year it appeared in. */
export interface Generation<Source = Page> {
  id: string;
  recognise(source: Source): boolean;
  fields: Candidates<Source>;
}

export type { Field, Fields };
