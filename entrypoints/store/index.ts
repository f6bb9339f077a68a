import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { recogniseAmong } from '@/pages/recognise';
import { storeRows } from '@/pages/urls/stores';
import { whenReadable } from '@/ui/overlay/when-readable';
import { runStorePages } from './run-store-pages';

const isReadable = () => recogniseAmong(storeRows, new URL(window.location.href), document) !== 'other';

/**
 * The content script of stores. It runs on the front of every host, of which few are shops, so it only looks whether there is
 * something to read; it stands in the manifest by itself (wxt.config.ts), because the frame of WXT costs more than that look.
 */
export default defineUnlistedScript(() => {
  whenReadable(window, isReadable, () => void runStorePages());
});
