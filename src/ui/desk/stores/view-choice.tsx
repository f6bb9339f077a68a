import type { TableView } from '@/domain/table-view';
import { Labelled } from '../../parts/choice';
import { nameOfView, tableWording } from './table-wording';

interface ViewChoiceProps {
  views: readonly TableView[];
  view: TableView;
  isChanged: boolean;
  goTo(id: string): void;
}

/** The views to choose from, ready-made ones before the buyer's own; says when the table is not as the view has it. */
export function ViewChoice({ views, view, isChanged, goTo }: ViewChoiceProps) {
  const { table } = tableWording();
  const groups = [
    { label: table.readyViews, views: views.filter(({ name }) => name === null) },
    { label: table.ownViews, views: views.filter(({ name }) => name !== null) },
  ];
  return (
    <div class="view-choice">
      <Labelled label={table.view} wide={false}>
        <select
          value={view.id}
          onChange={(event) => {
            goTo(event.currentTarget.value);
          }}
        >
          {groups
            .filter((group) => group.views.length > 0)
            .map((group) => (
              <optgroup key={group.label} label={group.label}>
                {group.views.map((one) => (
                  <option key={one.id} value={one.id}>
                    {nameOfView(one)}
                  </option>
                ))}
              </optgroup>
            ))}
        </select>
      </Labelled>
      {isChanged && (
        <span class="sub">
          {table.changed}{' '}
          <button
            onClick={() => {
              goTo(view.id);
            }}
          >
            {table.revert}
          </button>
        </span>
      )}
    </div>
  );
}
