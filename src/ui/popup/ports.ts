import type { Ask, Reply } from '@/app/topics';
import type { Language } from '@/domain/language';
import type { Settings } from '@/domain/settings';
import type { StoreView } from '@/domain/view';
import type { About } from './health-report';

/** Notes that are typed and not yet saved, one for each store; they outlive the popup. */
export interface Drafts {
  load(storeKey: string): Promise<string | null>;
  /** null forgets the draft */
  keep(storeKey: string, text: string | null): Promise<void>;
}

/** What the popup needs of the browser; the entry point ties it to the real one. */
export interface PopupPorts {
  ask: Ask;
  drafts: Drafts;
  /** language of the browser's own interface, used until a view says otherwise */
  language: Language;
  about: About;
  /** puts a text on the clipboard; rejects when the browser does not let it */
  copy(text: string): Promise<void>;
  /** opens the dossier beside the page and closes the popup; null where the browser has no such panel */
  openPanel: (() => Promise<void>) | null;
  /** calls back with every newer view of this tab; the result ends it */
  onView(draw: (view: StoreView) => void): () => void;
  /** calls back when a setting or a rate was changed, here or on another surface; the result ends it */
  onSettings(changed: () => void): () => void;
}

export type ChangeSettings = (change: Partial<Settings>) => Promise<Reply<'change-settings'>>;
