import { messageAsk } from '@/app/client';
import type { ListData } from '@/pages/search/chip-fields';
import { carriesListData } from '@/pages/search/carries-data';
import type { Wanted } from '@/pages/reply/received';
import type { BarPorts } from '@/ui/chips/bar/start-bar';

/** What the page's own data tell about its cards. Where the script for them cannot be had, the cards are read as drawn. */
export async function loadData(url: URL, replies: Wanted | null): Promise<ListData> {
  if (replies === null && !carriesListData(document)) return new Map();
  await messageAsk('load-script', { script: 'list-data' });
  return globalThis.touchstoneListData?.({ document, url }, replies) ?? new Map();
}

/** Brings what stands beside the chips. Without its script the chips stand alone. */
export async function loadBar(ports: BarPorts): Promise<void> {
  await messageAsk('load-script', { script: 'list-bar' });
  if (!ports.signal.aborted) await globalThis.touchstoneListBar?.(ports);
}
