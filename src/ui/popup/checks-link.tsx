import { popupWording } from './popup-words';

/** The way from the popup to the store's checklist, which needs more room than a popup has. */
export function ChecksLink({ storeKey }: { storeKey: string }) {
  const { own } = popupWording();
  return (
    <section>
      <a class="to-checks" href={`/desk.html#/checks/${encodeURIComponent(storeKey)}`} target="_blank" rel="noreferrer">
        {own.toChecks}
      </a>
    </section>
  );
}
