import { useState } from 'preact/hooks';
import { longestTag, type BulkChange } from '@/domain/bulk-mark';
import { Labelled } from '../../parts/choice';
import { DropMenu } from '../../parts/drop-menu';
import { tableWording } from './table-wording';

/** Gives one tag to all chosen stores or takes it from them. Enter adds it. */
export function TagMenu({ onChange }: { onChange(change: BulkChange): void }) {
  const { table } = tableWording();
  const [typed, setTyped] = useState('');
  // In the popup a comma parts two tags.
  const tag = typed.replace(/[,，、]+/g, ' ').trim();
  const change = (kind: 'add-tag' | 'remove-tag') => {
    if (tag !== '') onChange({ kind, tag });
  };
  return (
    <DropMenu label={table.tagMenu}>
      <form
        class="view-form"
        onSubmit={(event) => {
          event.preventDefault();
          change('add-tag');
        }}
      >
        <Labelled label={table.tagMenu} wide>
          <input
            maxLength={longestTag}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </Labelled>
        <button class="strong" disabled={tag === ''}>
          {table.addTag}
        </button>
        <button
          type="button"
          class="strong"
          disabled={tag === ''}
          onClick={() => {
            change('remove-tag');
          }}
        >
          {table.removeTag}
        </button>
      </form>
    </DropMenu>
  );
}
