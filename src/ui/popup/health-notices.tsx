import type { HealthNotice } from '@/domain/health';
import { popupWording } from './popup-words';

interface HealthNoticesProps {
  notices: HealthNotice[];
  report(): void;
  putAside(key: string): void;
}

/** One notice for each kind of page that is read far less than before; put aside, it stays away until something changes. */
export function HealthNotices({ notices, report, putAside }: HealthNoticesProps) {
  const { own } = popupWording();
  return notices.map(({ key, pageKind, cause }) => (
    <div key={key} class="notice" role="status">
      <p>
        {own.healthDrop[cause](own.pageKinds[pageKind])} {own.healthAdvice}
      </p>
      <div class="links">
        <button onClick={report}>{own.healthShowReport}</button>
        <button
          onClick={() => {
            putAside(key);
          }}
        >
          {own.healthPutAside}
        </button>
      </div>
    </div>
  ));
}
