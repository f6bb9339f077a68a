import type { PolicyTable } from '@/domain/policy-table';
import { drafted, numbersOf, type Draft } from './draft';
import { GroupRows } from './group-rows';
import { policyWording } from './policy-wording';

interface PolicyGridProps {
  table: PolicyTable;
  draft: Draft;
  onlyOwn: boolean;
  onChange(path: string, value: number): void;
}

const columns = ['name', 'value', 'source', 'reason', 'back'] as const;

/** The one table of every number; with `onlyOwn` those the buyer has changed, in force or not. */
export function PolicyGrid({ table, draft, onlyOwn, onChange }: PolicyGridProps) {
  const { policy } = policyWording();
  const all = numbersOf(table);
  const shown = table.groups
    .map((group) => ({
      group,
      numbers: onlyOwn ? group.numbers.filter((one) => !Object.is(drafted(one, draft), one.usual)) : group.numbers,
    }))
    .filter(({ numbers }) => !onlyOwn || numbers.length > 0);
  if (shown.length === 0) return <p class="empty">{policy.nothingChanged}</p>;
  return (
    <table class="policy-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {policy.columns[column]}
            </th>
          ))}
        </tr>
      </thead>
      {shown.map(({ group, numbers }) => (
        <GroupRows key={group.id} group={group} numbers={numbers} all={all} draft={draft} onChange={onChange} />
      ))}
    </table>
  );
}
