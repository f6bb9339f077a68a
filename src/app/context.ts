import type { PageScript } from '@/domain/page-script';
import type { StoreView } from '@/domain/view';
import type { Database } from '@/store/database';

/** Small values by key, such as `browser.storage.local`; `get` gives undefined for a key never set. */
export interface Shelf {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
  /** forgets everything */
  clear(): Promise<void>;
}

/** What use cases need of the world; tests hand in their own. */
export interface Context {
  database: Database;
  /** outlives the browser: settings */
  local: Shelf;
  /** forgotten when the browser closes: the last payment question, readings that could not be kept */
  session: Shelf;
  /** the browser's language tag, e.g. `zh-CN` */
  browserLanguage(): string;
  /** ISO 8601 UTC */
  now(): string;
  /** shows a tab's verdict in the toolbar and leaves it there for the popup */
  showOnTab(tabId: number, view: StoreView): Promise<void>;
  /** runs one of the extension's own scripts in a tab's page; it has run when this resolves */
  loadScript(tabId: number, script: PageScript): Promise<void>;
  /** adds the reader of replies to pages opened from now on, or leaves it out of them */
  observePages(wanted: boolean): Promise<void>;
}
