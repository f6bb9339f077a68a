import type { StoreView } from '@/domain/view';
import { popupWording } from './popup-words';

/** The states without a verdict: one title and one sentence that says what to do. */
export function Message({ view }: { view: Exclude<StoreView, { state: 'judged' }> | null }) {
  const { words, own } = popupWording();
  const [title, sentence] = ((): [string, string] => {
    switch (view?.state) {
      case undefined:
        return [own.emptyTitle, own.empty];
      case 'off':
        return [own.offTitle, own.off];
      case 'wall':
        return [own.wallTitle, own.wall];
      case 'unsupported':
        return [own.unsupportedTitle, own.unsupported];
      case 'error':
        return [own.errorTitle, words.errors[view.error]];
    }
  })();
  return (
    <div class="message" role={view?.state === 'error' ? 'alert' : undefined}>
      <h2>{title}</h2>
      <p>{sentence}</p>
    </div>
  );
}
