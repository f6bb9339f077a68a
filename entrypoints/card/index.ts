import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { messageAsk } from '@/app/client';
import { createFace } from '@/ui/overlay/card-face';
import { toPlace } from '@/ui/overlay/place';
import { keep, kept } from '@/ui/overlay/shelf';
import style from './style.css?inline';

/** Put into a page on demand; hands the maker of the card to the content script that asked for it. */
export default defineUnlistedScript(() => {
  globalThis.touchstoneCard = () =>
    createFace({
      document,
      style,
      ask: messageAsk,
      places: { load: async () => toPlace(await kept('card-place')), save: (place) => keep('card-place', place) },
    });
});
