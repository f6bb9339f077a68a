import { useState } from 'preact/hooks';
import type { BlacklistEntry } from '@/domain/mark';
import { BlacklistForm } from '../../marks/blacklist-form';
import { blankDraft, draftOf } from '../../marks/entry-draft';
import { takeFocus } from '../../parts/take-focus';
import { tableWording } from './table-wording';

interface BulkBlacklistProps {
  count: number;
  onAgree(entry: BlacklistEntry): void;
  onCancel(): void;
}

/** One entry for many stores: asked once, then the buyer agrees to the number. */
export function BulkBlacklist({ count, onAgree, onCancel }: BulkBlacklistProps) {
  const { table, format } = tableWording();
  const [entry, setEntry] = useState<BlacklistEntry | null>(null);
  const [isAsked, setAsked] = useState(false);
  const many = format.count(count);
  return (
    <section class="bulk-blacklist" aria-label={table.blacklistTitle(many)}>
      <h2>{table.blacklistTitle(many)}</h2>
      <p class="sub">{table.blacklistNote}</p>
      {entry && isAsked ? (
        <div class="agree">
          <p role="alert">
            {table.blacklistSure(many)} <q>{entry.reason}</q>
          </p>
          <button
            class="strong danger"
            onClick={() => {
              onAgree(entry);
            }}
          >
            {table.blacklistYes(many)}
          </button>
          <button
            class="strong"
            ref={takeFocus}
            onClick={() => {
              setAsked(false);
            }}
          >
            {table.cancel}
          </button>
        </div>
      ) : (
        <BlacklistForm
          draft={entry ? draftOf(entry) : blankDraft}
          action={table.blacklistNext}
          failure=""
          onSave={(next) => {
            setEntry(next);
            setAsked(true);
          }}
          onCancel={onCancel}
        />
      )}
    </section>
  );
}
