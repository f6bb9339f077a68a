import { useState } from 'preact/hooks';
import type { StoreQuery } from '@/domain/store-line';
import { longestViewName, type TableView } from '@/domain/table-view';
import { Labelled } from '../../parts/choice';
import { DropMenu } from '../../parts/drop-menu';
import type { Views } from './use-views';
import { nameOfView, tableWording } from './table-wording';

interface ViewMenuProps {
  views: Views;
  view: TableView;
  query: StoreQuery;
  isChanged: boolean;
  goTo(id: string): void;
}

/** Saves the table as it is under a name; changes, renames and deletes a view of the buyer's, and takes a deletion back. */
export function ViewMenu({ views, view, query, isChanged, goTo }: ViewMenuProps) {
  const { table, words } = tableWording();
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const [removed, setRemoved] = useState<TableView | null>(null);
  const own = view.name === null ? null : { ...view, name: view.name };
  const save = async (next: TableView & { name: string }) => {
    const name = next.name.trim();
    const isTaken = (views.all ?? []).some((one) => one.id !== next.id && nameOfView(one) === name);
    if (name === '' || isTaken) {
      setSaid(name === '' ? table.nameMissing : table.nameTaken);
      return;
    }
    const error = await views.keep({ ...next, name });
    setRemoved(null);
    setSaid(error === null ? table.viewSaved(name) : `${table.viewNotSaved} ${refusal(error)}`);
    if (error !== null) return;
    setTyped('');
    goTo(next.id);
  };
  const refusal = (error: keyof typeof words.errors) =>
    error === 'refused' ? table.tooManyViews : words.errors[error];
  const remove = async (gone: TableView & { name: string }) => {
    const error = await views.drop(gone.id);
    setSaid(error === null ? table.viewRemoved(gone.name) : `${table.viewNotSaved} ${words.errors[error]}`);
    if (error !== null) return;
    setRemoved({ ...gone, name: gone.name });
    goTo('all');
  };
  return (
    <DropMenu label={table.viewMenu}>
      <form
        class="view-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save({ ...view, id: crypto.randomUUID(), name: typed, query });
        }}
      >
        <Labelled label={table.viewName} wide>
          <input
            maxLength={longestViewName}
            value={typed}
            onInput={(event) => {
              setTyped(event.currentTarget.value);
            }}
          />
        </Labelled>
        <button class="strong">{table.saveNew}</button>
        {own && (
          <>
            <button type="button" class="strong" onClick={() => void save({ ...own, name: typed })}>
              {table.rename}
            </button>
            {isChanged && (
              <button type="button" class="strong" onClick={() => void save({ ...own, query })}>
                {table.saveChanges(own.name)}
              </button>
            )}
            <button type="button" class="strong" onClick={() => void remove(own)}>
              {table.removeView}
            </button>
          </>
        )}
      </form>
      <p role="status">
        {said}{' '}
        {removed !== null && removed.name !== null && (
          <button onClick={() => void save({ ...removed, name: removed.name ?? '' })}>{table.undo}</button>
        )}
      </p>
    </DropMenu>
  );
}
